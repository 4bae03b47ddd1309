import { parsePeriod } from '#lib/calendar/period.ts';
import type { Outline } from '#lib/contract/outline.ts';
import { topicPeriods, type Topic } from '#lib/contract/topics.ts';
import { metricById } from '#lib/metrics/index.ts';

const OF_COVERAGE = ['persons', 'households', 'persons-per-household', 'spending', 'mean-benefit'];
const OF_EVENTS = ['event-households', 'person-times', 'spending', 'use-rate'];

/** The metrics that a topic has figures for at a level, in the order in which they are offered. */
export function metricChoices(
	outline: Outline,
	topic: Topic,
	level: 'own' | 'parts',
	period?: string
): string[] {
	const choices = topic.counts === 'coverage' ? OF_COVERAGE : OF_EVENTS;
	return choices.filter((id) => {
		const { numerator, denominator, frequencies } = metricById(id);
		const sums = denominator === 'none' ? [numerator] : [numerator, denominator];
		if (sums.some(({ times }) => times !== undefined && !(times in outline.parameters)))
			return false;
		const { table, measure } = numerator.terms[0];
		if (!hasMeasure(outline, table.name, measure)) return false;
		const periods = topicPeriods(outline, table.name, topic, level).filter((other) =>
			frequencies.includes(parsePeriod(other).frequency)
		);
		return period === undefined ? periods.length > 0 : periods.includes(period);
	});
}

function hasMeasure(outline: Outline, name: string, measure: string): boolean {
	return outline.series.some(({ table, measures }) => table === name && measures.includes(measure));
}

/** Where clauses for the dimensions of a topic that a metric's tables have. */
export function topicWhere(id: string, topic: Topic): Record<string, readonly string[]> {
	const fixed = metricById(id).numerator.terms[0].where?.programme !== undefined;
	if (fixed) return {};
	const { dimensions } = metricById(id).numerator.terms[0].table;
	return {
		programme: topic.programmes,
		...(dimensions.includes('urban_rural') ? { urban_rural: [topic.urban_rural] } : {})
	};
}

/** Metrics whose change is defined. */
export const CHANGING: readonly string[] = [
	'persons',
	'households',
	'spending',
	'event-households',
	'person-times'
];
