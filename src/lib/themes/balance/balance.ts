import { partsOf, townsOf, type Outline } from '#lib/contract/outline.ts';
import { topicsOf, type Topic } from '#lib/contract/topics.ts';
import { metricById } from '#lib/metrics/index.ts';
import type { MetricRequest } from '#lib/metrics/metric-request.ts';
import type { Question, Questions } from '#lib/queries/answer-all.ts';
import { metricPeriods, topicWhere } from '#lib/queries/metric-choices.ts';
import { defineTheme, type ThemeChoice, type ThemeState } from '../define-theme.ts';
import { balanceMeasures } from './balance-measures.ts';
import { balanceView } from './balance-view.ts';

/** A rate of towns: what it is taken of, and its amount alone, by which hidden towns are known. */
const RATES: Readonly<Record<string, { amount: string; people?: string }>> = {
	'coverage-rate-registered': { amount: 'persons', people: 'population-registered' },
	'coverage-rate-resident': { amount: 'persons', people: 'population-resident' },
	'paid-per-head': { amount: 'paid-for', people: 'population-registered' },
	'spending-per-head': { amount: 'spending', people: 'population-registered' },
	'use-rate': { amount: 'spending' }
};

/** Fewer towns than this are no distribution. */
const FEWEST_TOWNS = 4;
/** Years of a trend. */
const YEARS = 10;

export const balance = defineTheme({
	id: 'balance',
	lacks: {
		'zh-CN': '本数据集没有各镇街的人口，或没有分镇街的人数和金额，不能比较镇街之间的差距。',
		en: 'This dataset has no population by town, or no persons and amounts by town, so that towns cannot be compared.'
	},
	measures: balanceMeasures,
	choices: balanceChoices,
	questions: balanceQuestions,
	view: balanceView
});

function balanceChoices(outline: Outline): ThemeChoice[] {
	if (townsOf(outline).length < FEWEST_TOWNS) return [];
	return topicsOf(outline)
		.flatMap((topic) =>
			Object.keys(RATES).map((metric) => ({
				...{ topic, metric },
				periods: metricPeriods(outline, metric, topic, 'parts')
			}))
		)
		.flatMap((choice): ThemeChoice[] => {
			const preferred = [...choice.periods].reverse().find(isYearEnd);
			if (choice.periods.length === 0) return [];
			return [{ ...choice, ...(preferred !== undefined && { preferred }) }];
		});
}

/** The whole area by itself; without its figure the towns stand alone. */
function balanceQuestions(outline: Outline, state: ThemeState): Questions {
	const { topic, metric, period } = state as { topic: Topic; metric: string; period: string };
	const { amount, people } = RATES[metric] as (typeof RATES)[string];
	const codes = (areas: readonly { ref_area: string }[]) => areas.map(({ ref_area }) => ref_area);
	const towns = codes(townsOf(outline));
	const questions: Record<string, Question> = {};
	const ask = (
		name: string,
		id: string,
		by: MetricRequest['by'],
		areas: string[],
		at = [period]
	) => {
		const where = { ...topicWhere(id, topic), time_period: at, ref_area: areas };
		questions[name] = { metric: metricById(id), request: { by, where } };
	};
	ask('values', metric, ['ref_area'], towns);
	ask('overall', metric, [], [outline.area_code]);
	ask('amounts', amount, ['ref_area'], codes(partsOf(outline)));
	ask('whole', amount, [], [outline.area_code]);
	if (people)
		questions['people'] = {
			metric: metricById(people),
			request: { by: ['ref_area'], where: { ref_area: towns, time_period: [period] } }
		};
	// Nobody is on the rolls without a household: what small towns have at least.
	if (amount === 'persons') ask('floors', 'households', ['ref_area'], towns);
	const years = yearsOf(outline, state);
	if (years.length > 1) ask('years', metric, ['time_period', 'ref_area'], towns, years);
	return questions;
}

/** When small towns, too, are counted. */
const isYearEnd = (period: string): boolean => /^\d{4}(-12|-Q4)?$/.test(period);

/** The end of each year up to the period chosen. */
function yearsOf(outline: Outline, { topic, metric, period }: ThemeState): string[] {
	return metricPeriods(outline, metric ?? '', topic as Topic, 'parts')
		.filter((other) => isYearEnd(other) && other <= period)
		.slice(-YEARS);
}
