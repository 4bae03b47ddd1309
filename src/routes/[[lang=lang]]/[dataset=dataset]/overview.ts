import { parsePeriod } from '#lib/calendar/period.ts';
import { TOTAL } from '#lib/contract/code-lists.ts';
import { partsOf, type Outline } from '#lib/contract/outline.ts';
import { topicPeriods, topicsOf, wholeOf, type Topic } from '#lib/contract/topics.ts';
import { metricById } from '#lib/metrics/index.ts';
import type { MetricRequest } from '#lib/metrics/metric-request.ts';
import type { Question, Questions } from '#lib/queries/answer-all.ts';
import { CHANGING, metricChoices, topicWhere } from './metric-choices.ts';

export interface OverviewState {
	topic: Topic;
	period: string;
}

/** The state that an address asks for; what it does not say, or says wrongly, is the latest and the first. */
export function readOverview(outline: Outline, params: URLSearchParams): OverviewState {
	const topics = topicsOf(outline);
	const topic = topics.find(({ id }) => id === params.get('topic')) ?? topics[0];
	if (!topic) throw new Error(`${outline.dataset} has no topic`);
	const period = topic.periods.find((period) => period === params.get('period'));
	return { topic, period: period ?? (topic.periods[topic.periods.length - 1] as string) };
}

/** Every state that the page's own filters can reach. */
export function usualOverviews(outline: Outline): OverviewState[] {
	return topicsOf(outline).flatMap((topic) => topic.periods.map((period) => ({ topic, period })));
}

/** The metrics of the key figures, the main one first; at most four. */
export function keyMetrics(outline: Outline, { topic, period }: OverviewState): string[] {
	const level = topicPeriods(outline, topic.counts, topic, 'own').includes(period)
		? 'own'
		: 'parts';
	const choices = metricChoices(outline, topic, level, period);
	return choices.length > 4 ? choices.filter((id) => id !== 'persons-per-household') : choices;
}

/** The metric by which towns are compared on this page. */
export function townMetric(outline: Outline, { topic }: OverviewState): string {
	if (topic.counts === 'coverage') return 'persons';
	return 'quota_yuan_per_head' in outline.parameters ? 'use-rate' : 'spending';
}

/** Everything the page asks in one state. */
export function overviewQuestions(outline: Outline, state: OverviewState): Questions {
	const { topic, period } = state;
	const questions: Record<string, Question> = {};
	const ask = (name: string, id: string, request: MetricRequest) => {
		questions[name] = { metric: metricById(id), request };
	};
	for (const id of keyMetrics(outline, state)) {
		const { areas } = wholeOf(outline, metricById(id).numerator.terms[0].table.name, topic, period);
		const where = { ...topicWhere(id, topic), time_period: [period], ref_area: areas };
		ask(id, id, { by: [], where });
		if (CHANGING.includes(id)) {
			ask(`${id}-change`, `${id}-change`, { by: [], where, base: 'previous' });
			ask(`${id}-change-percent`, `${id}-change-percent`, { by: [], where, base: 'previous' });
		}
		if (id === 'mean-benefit')
			ask('mean-benefit-as-paid', 'mean-benefit-as-paid', { by: [], where });
	}
	const town = townMetric(outline, state);
	const withParts = topicPeriods(outline, topic.counts, topic, 'parts');
	if (withParts.includes(period)) {
		const ref_area = partsOf(outline).map(({ ref_area }) => ref_area);
		const where = { ...topicWhere(town, topic), ref_area };
		ask('towns', town, { by: ['ref_area'], where: { ...where, time_period: [period] } });
		const earlier = earlierPeriod(withParts, period);
		if (earlier)
			ask('towns-earlier', town, { by: ['ref_area'], where: { ...where, time_period: [earlier] } });
		if (town === 'persons') {
			const listed = wholeOf(outline, topic.counts, topic, period);
			const all = listed.isSum ? listed.areas : ref_area;
			ask('shares', 'area-share', {
				by: ['ref_area'],
				where: { ...topicWhere(town, topic), ref_area: all, time_period: [period] }
			});
		}
	}
	const main = keyMetrics(outline, state)[0] as string;
	const history = historyPeriods(outline, state);
	if (history.length > 1)
		ask('history', main, {
			by: ['time_period'],
			where: { ...topicWhere(main, topic), time_period: history, ref_area: [outline.area_code] }
		});
	const programmes = programmesOf(outline, period);
	if (topic.counts === 'coverage' && programmes.length > 1)
		ask('programmes', 'persons', {
			by: ['programme'],
			where: { programme: programmes, time_period: [period], ref_area: [outline.area_code] }
		});
	const indicators = outline.indicators.filter(({ own }) => own.includes(period));
	if (indicators.length > 0)
		ask('reported', 'reported-value', {
			by: ['indicator'],
			where: {
				indicator: indicators.map(({ indicator }) => indicator),
				time_period: [period],
				ref_area: [outline.area_code]
			}
		});
	return questions;
}

/** The latest period before `period`, for the hollow dots. */
export function earlierPeriod(periods: readonly string[], period: string): string | undefined {
	return [...periods].reverse().find((other) => other < period && other.length === period.length);
}

/** Periods of the dataset's own area, of the same frequency as the one shown. */
export function historyPeriods(outline: Outline, { topic, period }: OverviewState): string[] {
	const { frequency } = parsePeriod(period);
	return topicPeriods(outline, topic.counts, topic, 'own').filter(
		(other) => parsePeriod(other).frequency === frequency
	);
}

/** Programmes with persons of the whole area in a period. */
export function programmesOf(outline: Outline, period: string): string[] {
	return topicsOf(outline)
		.filter(
			(topic) =>
				topic.counts === 'coverage' &&
				topic.urban_rural === TOTAL &&
				topic.programmes.length === 1 &&
				topicPeriods(outline, 'coverage', topic, 'own').includes(period)
		)
		.flatMap(({ programmes }) => programmes);
}
