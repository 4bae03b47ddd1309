import { parsePeriod } from '#lib/calendar/period.ts';
import type { Outline } from '#lib/contract/outline.ts';
import { measurePeriods, type Measured, type Topic } from '#lib/contract/topics.ts';
import { termsOf, type Term } from '#lib/metrics/define-metric.ts';
import { metricById } from '#lib/metrics/index.ts';
import { storedPeriod } from '#lib/metrics/metric-request.ts';

const OF_COVERAGE = [
	'persons',
	'households',
	'persons-per-household',
	'spending',
	'mean-benefit',
	'paid-for',
	'mean-paid-for',
	'coverage-rate-registered',
	'coverage-rate-resident'
];
const OF_EVENTS = ['event-households', 'person-times', 'spending', 'paid-for', 'use-rate'];

/** 人均补差 is said of 低保 alone: other payments have other bases, and two standards make no mean. */
const ONLY_OF_DIBAO = ['mean-benefit', 'mean-paid-for'];

/** The metrics that a topic has figures for at a level, in the order in which they are offered. */
export function metricChoices(
	outline: Outline,
	topic: Topic,
	level: 'own' | 'parts',
	period?: string
): string[] {
	const choices = topic.counts === 'coverage' ? OF_COVERAGE : OF_EVENTS;
	return choices.filter((id) => {
		if (ONLY_OF_DIBAO.includes(id) && topic.programmes.join() !== '01') return false;
		const periods = metricPeriods(outline, id, topic, level);
		return period === undefined ? periods.length > 0 : periods.includes(period);
	});
}

/** An outline does not change, and every page asks this of it many times over. */
const periodsRead = new WeakMap<Outline, Map<string, readonly string[]>>();

/** Periods in which every part of a metric has figures, at one level, in order of time. */
export function metricPeriods(
	outline: Outline,
	id: string,
	topic: Topic,
	level: 'own' | 'parts'
): readonly string[] {
	let read = periodsRead.get(outline);
	if (!read) periodsRead.set(outline, (read = new Map()));
	const { programmes, urban_rural } = topic;
	const key = [id, programmes, urban_rural, level, topic.periods].join('|');
	let periods = read.get(key);
	if (!periods) read.set(key, (periods = readPeriods(outline, id, topic, level)));
	return periods;
}

function readPeriods(outline: Outline, id: string, topic: Topic, level: 'own' | 'parts'): string[] {
	const metric = metricById(id);
	const sums = [metric.numerator, metric.denominator].filter((sum) => sum !== 'none');
	if (sums.some(({ times }) => times !== undefined && !(times in outline.parameters))) return [];
	const needed = termsOf(metric).filter(({ optional }) => !optional);
	const [first = [], ...others] = needed.map((term) => {
		const measured = { table: term.table.name, measure: term.measure, where: term.where };
		const periods = measurePeriods(outline, measured, topic, level);
		if (term.at === undefined || term.at === 'base') return periods;
		return asked(needed).filter((period) => periods.includes(storedPeriod(period, term.at)));
	});

	/** What is taken at another time stands beside figures of the period, or beside nothing. */
	function asked(terms: readonly Term[]): readonly string[] {
		const own = terms.find(({ at }) => at === undefined);
		if (!own) return topic.periods;
		const measured = { table: own.table.name, measure: own.measure, where: own.where };
		return measurePeriods(outline, measured, topic, level);
	}
	return first.filter(
		(period) =>
			metric.frequencies.includes(parsePeriod(period).frequency) &&
			others.every((periods) => periods.includes(period))
	);
}

/** The measure that a metric counts, as an outline is asked for it. */
export function measuredBy(id: string): Measured {
	const { table, measure, where } = metricById(id).numerator.terms[0];
	return { table: table.name, measure, where };
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
	'paid-for',
	'event-households',
	'person-times'
];
