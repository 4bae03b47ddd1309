import { choosePeriod } from '#lib/calendar/choose-period.ts';
import { previousPeriod, samePeriodLastYear } from '#lib/calendar/period.ts';
import { partsOf, restOf, type Outline } from '#lib/contract/outline.ts';
import { listedParts, wholeOf, type Topic } from '#lib/contract/topics.ts';
import { metricById } from '#lib/metrics/index.ts';
import type { Question, Questions } from '#lib/queries/answer-all.ts';
import { firstOfEach, mostWanted } from '../most-wanted.ts';
import { hasTowns, townTopics } from '../town-topics.ts';
import { multiplesQuestions, readMultiples, type MultiplesState } from './multiples.ts';
import {
	CHANGING,
	measuredBy,
	metricChoices,
	metricPeriods,
	topicWhere
} from '#lib/queries/metric-choices.ts';

/** Rows of the table where there are many more; a browser lays out a thousand slowly, and nobody reads them in a row. */
export const FIRST_ROWS = 100;
/** With a few more than those, all are listed. */
const MOST_ROWS = 200;

/** Periods of a trend: a year and the month a year before. */
const HISTORY = 13;

const SORTS = ['divisions', 'value', 'change'] as const;
export type Sort = (typeof SORTS)[number];

export interface TownsState {
	topic: Topic;
	metric: string;
	period: string;
	/** The period compared with, if there is any. */
	base: string | undefined;
	sort: Sort;
	/** Areas added up below the table. */
	chosen: readonly string[];
	/** Whether the table has all towns, or only the first of very many. */
	isWhole: boolean;
	multiples: MultiplesState;
}

export function readTowns(outline: Outline, params: URLSearchParams): TownsState {
	const topics = townTopics(outline);
	const topic = topics.find(({ id }) => id === params.get('topic')) ?? topics[0];
	if (!topic) throw new Error(`${outline.dataset} has no towns`);
	const latest = topic.periods[topic.periods.length - 1] as string;
	const period = choosePeriod(topic.periods, params.get('period'), latest);
	const metrics = metricChoices(outline, topic, 'parts', period);
	const usual = metrics.includes('use-rate') ? 'use-rate' : (metrics[0] as string);
	const metric = metrics.find((id) => id === params.get('metric')) ?? usual;
	const bases = basesFor(outline, topic, metric, period);
	const base = bases.find((other) => other === params.get('base')) ?? bases[0];
	const sort = SORTS.find((other) => other === params.get('sort')) ?? 'divisions';
	const known = partsOf(outline).map(({ ref_area }) => ref_area);
	const asked = (params.get('areas') ?? '').split(',');
	return {
		topic,
		metric,
		period,
		base,
		sort: sort === 'change' && !base ? 'divisions' : sort,
		chosen: known.filter((area) => asked.includes(area)),
		isWhole: known.length <= MOST_ROWS || params.get('rows') === 'all',
		multiples: readMultiples(outline, params)
	};
}

/**
 * Periods that a change can be taken on, best first: the one just before, the same of last year,
 * then the other published ones, latest first. Empty for rates.
 */
export function basesFor(outline: Outline, topic: Topic, metric: string, period: string): string[] {
	if (!CHANGING.includes(metric)) return [];
	const published = metricPeriods(outline, metric, topic, 'parts').filter(
		(other) => other < period && other.length === period.length
	);
	const usual = [previousPeriod(period), samePeriodLastYear(period)];
	return [
		...usual.filter((base, at) => published.includes(base) && usual.indexOf(base) === at),
		...published.filter((base) => !usual.includes(base)).reverse()
	];
}

/** What the filters can reach, those most wanted first. */
export function usualTowns(outline: Outline): TownsState[] {
	if (!hasTowns(outline)) return [];
	const first = readTowns(outline, new URLSearchParams());
	const others = townTopics(outline).map((topic) =>
		mostWanted(topic.periods).flatMap((period) => {
			const metrics = metricChoices(outline, topic, 'parts', period);
			return firstOfEach(metrics.map((metric) => statesOf(outline, topic, period, metric, first)));
		})
	);
	return [first, ...firstOfEach(others)];
}

function statesOf(
	outline: Outline,
	topic: Topic,
	period: string,
	metric: string,
	{ isWhole, multiples }: Pick<TownsState, 'isWhole' | 'multiples'>
): TownsState[] {
	const bases = basesFor(outline, topic, metric, period);
	return (bases.length > 0 ? bases : [undefined]).map((base) => ({
		...{ topic, metric, period, base },
		...{ sort: 'divisions', chosen: [], isWhole, multiples }
	}));
}

export function townsQuestions(outline: Outline, state: TownsState): Questions {
	const { topic, metric: id, period, base, chosen } = state;
	const metric = metricById(id);
	const rest = restOf(outline);
	const ref_area = [...partsOf(outline), ...(rest ? [rest] : [])].map(({ ref_area }) => ref_area);
	const where = { ...topicWhere(id, topic), time_period: [period] };
	const whole = wholeOf(outline, measuredBy(id), topic, period);
	const questions: Record<string, Question> = {
		...multiplesQuestions(outline),
		values: { metric, request: { by: ['ref_area'], where: { ...where, ref_area } } },
		total: { metric, request: { by: [], where: { ...where, ref_area: whole.areas } } }
	};
	// The same for every period, so that it travels once.
	const told = metricPeriods(outline, id, topic, 'parts').slice(-HISTORY);
	if (told.length > 2)
		questions['history'] = {
			metric,
			request: {
				by: ['ref_area', 'time_period'],
				where: { ...topicWhere(id, topic), ref_area, time_period: told }
			}
		};
	if (id === 'persons') {
		const listed = listedParts(outline, measuredBy(id), topic, period);
		questions['shares'] = {
			metric: metricById('area-share'),
			request: {
				by: ['ref_area'],
				where: { ...where, ref_area: listed.map(({ ref_area }) => ref_area) }
			}
		};
	}
	if (base) {
		const changes = metricById(`${id}-change`);
		questions['changes'] = {
			metric: changes,
			request: { by: ['ref_area'], where: { ...where, ref_area }, base }
		};
		questions['total-change'] = {
			metric: changes,
			request: { by: [], where: { ...where, ref_area: whole.areas }, base }
		};
	}
	if (chosen.length > 0)
		questions['chosen'] = { metric, request: { by: [], where: { ...where, ref_area: chosen } } };
	return questions;
}
