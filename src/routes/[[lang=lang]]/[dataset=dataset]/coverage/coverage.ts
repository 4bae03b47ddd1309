import { parsePeriod } from '#lib/calendar/period.ts';
import { partsOf, type Outline } from '#lib/contract/outline.ts';
import { measurePeriods, topicsOf, type Topic } from '#lib/contract/topics.ts';
import { metricById } from '#lib/metrics/index.ts';
import type { Question, Questions } from '#lib/queries/answer-all.ts';
import { firstOfEach } from '../most-wanted.ts';
import { monitoredQuestions } from './monitored.ts';
import { programmesQuestions } from './programmes.ts';
import {
	measuredBy,
	metricChoices,
	metricPeriods,
	topicWhere
} from '#lib/queries/metric-choices.ts';

export interface CoverageState {
	topic: Topic;
	metric: string;
	/** Towns drawn; none draws the whole area. */
	areas: readonly string[];
}

/** More lines than this cannot be told apart. */
export const MOST_AREAS = 6;

/** Metrics over time of a topic, at either level. */
export function metricsOverTime(outline: Outline, topic: Topic): string[] {
	const found = new Set([
		...metricChoices(outline, topic, 'own'),
		...metricChoices(outline, topic, 'parts')
	]);
	return [...found];
}

export function readCoverage(outline: Outline, params: URLSearchParams): CoverageState {
	const topics = topicsOf(outline);
	const topic = topics.find(({ id }) => id === params.get('topic')) ?? (topics[0] as Topic);
	const metrics = metricsOverTime(outline, topic);
	const metric = metrics.find((id) => id === params.get('metric')) ?? (metrics[0] as string);
	const known = partsOf(outline).map(({ ref_area }) => ref_area);
	const asked = (params.get('areas') ?? '').split(',');
	return {
		topic,
		metric,
		areas: known.filter((area) => asked.includes(area)).slice(0, MOST_AREAS)
	};
}

/** Every topic and metric, those most wanted first; towns are chosen among answers that are already there. */
export function usualCoverage(outline: Outline): CoverageState[] {
	return firstOfEach(
		topicsOf(outline).map((topic) =>
			metricsOverTime(outline, topic).map((metric) => ({ topic, metric, areas: [] }))
		)
	);
}

/** Periods of one frequency, the one most periods have, so that time can be drawn to scale. */
export function periodsOverTime(outline: Outline, { topic, metric }: CoverageState): string[] {
	const { frequencies } = metricById(metric);
	const own = metricPeriods(outline, metric, topic, 'own');
	const parts = metricPeriods(outline, metric, topic, 'parts');
	const all = [...new Set([...own, ...parts])].sort();
	const most = [...frequencies].sort((a, b) => count(all, b) - count(all, a))[0];
	return all.filter((period) => parsePeriod(period).frequency === most);
}

function count(periods: readonly string[], frequency: string): number {
	return periods.filter((period) => parsePeriod(period).frequency === frequency).length;
}

export function coverageQuestions(outline: Outline, state: CoverageState): Questions {
	const { topic, metric: id } = state;
	const time_period = periodsOverTime(outline, state);
	const always = { ...programmesQuestions(outline), ...monitoredQuestions(outline) };
	if (time_period.length === 0) return always;
	const metric = metricById(id);
	const where = { ...topicWhere(id, topic), time_period };
	const questions: Record<string, Question> = { ...always };
	const isGiven = (level: 'own' | 'parts') =>
		metricPeriods(outline, id, topic, level).some((period) => time_period.includes(period));
	if (isGiven('own'))
		questions['whole'] = {
			metric,
			request: { by: ['time_period'], where: { ...where, ref_area: [outline.area_code] } }
		};
	if (id === 'persons' && topic.programmes.length === 1) {
		const strata = ['urban', 'rural'].filter(
			(urban_rural) =>
				measurePeriods(outline, measuredBy(id), { ...topic, urban_rural }, 'own').length > 0
		);
		if (strata.length === 2 && topic.urban_rural === '_T')
			questions['strata'] = {
				metric,
				request: {
					by: ['urban_rural', 'time_period'],
					where: { ...where, urban_rural: strata, ref_area: [outline.area_code] }
				}
			};
	}
	if (isGiven('parts'))
		questions['towns'] = {
			metric,
			request: {
				by: ['ref_area', 'time_period'],
				where: { ...where, ref_area: partsOf(outline).map(({ ref_area }) => ref_area) }
			}
		};
	return questions;
}
