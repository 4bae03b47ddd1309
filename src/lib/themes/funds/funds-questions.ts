import { parsePeriod, samePeriodLastYear } from '#lib/calendar/period.ts';
import { partsOf, type Outline } from '#lib/contract/outline.ts';
import { wholeOf, type Topic } from '#lib/contract/topics.ts';
import { metricById } from '#lib/metrics/index.ts';
import type { MetricRequest } from '#lib/metrics/metric-request.ts';
import type { Question, Questions } from '#lib/queries/answer-all.ts';
import { measuredBy, metricPeriods, topicWhere } from '#lib/queries/metric-choices.ts';
import type { ThemeState } from '../define-theme.ts';
import { rulesQuestions } from '../rules/rules-questions.ts';
import { askBudget } from './budget-questions.ts';
import { printedQuestions } from './printed-questions.ts';
import { paidMetric, paidPeriods, paidTopics, paymentRules, yearToDate } from './paid-topics.ts';
import { recordsQuestions } from './records-questions.ts';

/** Periods of the first exhibit. */
const RECENT = 24;

export type Ask = (
	name: string,
	id: string,
	by: MetricRequest['by'],
	where: MetricRequest['where'],
	base?: string
) => void;

/** What every dataset is asked, then what only records tell, or only print does. */
export function fundsQuestions(outline: Outline, state: ThemeState): Questions {
	const questions: Record<string, Question> = {};
	const ask: Ask = (name, id, by, where, base) => {
		questions[name] = {
			metric: metricById(id),
			request: { by, where, ...(base === undefined ? {} : { base }) }
		};
	};
	const id = paidMetric(outline);
	const topic = state.topic as Topic;
	const isOwn = (of: Topic) => metricPeriods(outline, id, of, 'own').length > 0;
	const areas = (of: Topic) =>
		isOwn(of) ? [outline.area_code] : wholeOf(outline, measuredBy(id), of, state.period).areas;
	for (const each of paidTopics(outline)) {
		const known = paidPeriods(outline, each);
		const time_period = isOwn(each) ? recentPeriods(outline, state) : [state.period];
		if (known.some((period) => time_period.includes(period)))
			ask(`paid-${each.id}`, id, ['time_period'], {
				...{ ...topicWhere(id, each), ref_area: areas(each), time_period }
			});
	}
	const where = { ...topicWhere(id, topic), ref_area: areas(topic) };
	if (paidPeriods(outline, topic).includes(samePeriodLastYear(state.period)))
		ask(
			'change',
			`${id}-change-percent`,
			[],
			{ ...where, time_period: [state.period] },
			'year-ago'
		);
	askYearToDate(outline, state, ask);
	askUse(outline, topic, state, ask);
	if (id === 'paid-for') {
		recordsQuestions(outline, topic, state, ask);
		askBudget(outline, topic, state, ask);
		Object.assign(questions, rulesQuestions(outline, state.period, [paymentRules(topic)]));
	}
	if (id !== 'paid-for') printedQuestions(outline, topic, state, ask);
	return questions;
}

/** Periods as long as the one chosen, up to it, in which anything was paid. */
function recentPeriods(outline: Outline, { period }: ThemeState): string[] {
	const { frequency } = parsePeriod(period);
	const all = paidTopics(outline).flatMap((topic) => paidPeriods(outline, topic));
	return [...new Set(all)]
		.filter((each) => parsePeriod(each).frequency === frequency && each <= period)
		.sort()
		.slice(-RECENT);
}

/** Only where each of the months is told of or hidden: a month that nobody reported is not nothing. */
function askYearToDate(outline: Outline, { period }: ThemeState, ask: Ask): void {
	if (parsePeriod(period).frequency !== 'month') return;
	const id = paidMetric(outline);
	const isWhole = (topic: Topic, months: readonly string[]) =>
		months.every((month) => metricPeriods(outline, id, topic, 'own').includes(month));
	const time_period = yearToDate(period);
	const before = yearToDate(samePeriodLastYear(period));
	for (const topic of paidTopics(outline).filter((each) => isWhole(each, time_period))) {
		const where = { ...topicWhere(id, topic), ref_area: [outline.area_code] };
		// January alone is no sum: it says something beside another January.
		if (!isWhole(topic, before) && time_period.length === 1) continue;
		ask(`ytd-${topic.id}`, id, [], { ...where, time_period });
		if (!isWhole(topic, before)) continue;
		ask(`ytd-before-${topic.id}`, id, [], { ...where, time_period: before });
		ask(
			`ytd-change-${topic.id}`,
			`${id}-change-percent`,
			[],
			{ ...where, time_period },
			'year-ago'
		);
	}
}

/** Where each town has its own quota, its use. */
function askUse(outline: Outline, topic: Topic, { period }: ThemeState, ask: Ask): void {
	if (metricPeriods(outline, 'use-rate', topic, 'parts').includes(period))
		ask('use', 'use-rate', ['ref_area'], {
			ref_area: partsOf(outline).map(({ ref_area }) => ref_area),
			time_period: [period]
		});
	if (metricPeriods(outline, 'use-rate', topic, 'own').includes(period))
		ask('use-whole', 'use-rate', [], { ref_area: [outline.area_code], time_period: [period] });
}
