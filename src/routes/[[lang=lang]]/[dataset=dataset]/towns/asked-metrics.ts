import { parsePeriod, samePeriodLastYear } from '#lib/calendar/period.ts';
import type { Area, Outline } from '#lib/contract/outline.ts';
import { listedParts, type Topic } from '#lib/contract/topics.ts';
import { metricById } from '#lib/metrics/index.ts';
import { measuredBy, metricPeriods, topicWhere } from '#lib/queries/metric-choices.ts';
import { allCodes } from '#lib/themes/timeliness/told-bins.ts';
import { townTopics } from '../town-topics.ts';

/**
 * What a difference between towns can be: a size, which is as it is; a share of inhabitants, a number of
 * events, or a share of few cases, with which chance plays; or a mean, of which nothing says how far it
 * may lie off by chance, and which ranks nobody.
 */
export type Kind = 'size' | 'share' | 'events' | 'cases' | 'mean';

/** The kind of a metric of the table of towns; whatever is not named is a size. */
export const kindOf = (id: string): Kind => OF_STOCK[id] ?? OF_EVENTS[id] ?? OTHERS[id] ?? 'size';

/** A metric with a figure of the town, hidden or not, in the latest period that has one. */
export interface Asked {
	id: string;
	kind: Kind;
	period: string;
	where: Readonly<Record<string, readonly string[]>>;
	/** The periods of the whole county's figure that add up to this one; none where it is not told. */
	whole: readonly string[];
	/** The same period of the year before, where the town has a figure of it. */
	base: string | undefined;
}

/** In the order in which they are shown. */
const OF_STOCK: Readonly<Record<string, Kind>> = {
	...{ persons: 'size', households: 'size', 'coverage-rate-registered': 'share' },
	...{ 'persons-per-household': 'mean', 'mean-benefit': 'mean', 'mean-benefit-as-paid': 'mean' },
	...{ 'turnover-rate': 'events', 'checks-per-hundred': 'events' }
};
const OF_EVENTS: Readonly<Record<string, Kind>> = {
	...{ 'person-times': 'size', 'event-households': 'size', spending: 'size', 'use-rate': 'mean' }
};

const OTHERS: Readonly<Record<string, Kind>> = {
	...{ 'coverage-rate-resident': 'share', 'paid-for': 'size', 'mean-paid-for': 'mean' }
};

/** The topic that a town is looked at by: 低保 where it is told. */
export const mainTopic = (outline: Outline): Topic => townTopics(outline)[0] as Topic;

/** @param town of which figures are wanted; of any town where it is left out. */
export function askedMetrics(outline: Outline, town?: Area): Asked[] {
	const main = mainTopic(outline);
	const events = townTopics(outline).find(({ counts }) => counts === 'events');
	const of = (topic: Topic, kinds: Readonly<Record<string, Kind>>) =>
		Object.entries(kinds).flatMap(
			([id, kind]) => ofTopic(outline, town, topic, id, kind, topicWhere(id, topic)) ?? []
		);
	const stock = main.counts === 'coverage' ? of(main, OF_STOCK) : [];
	const people = ofTopic(outline, town, main, 'population-registered', 'size', {});
	const times = events ? of(events, OF_EVENTS) : [];
	return [
		...stock,
		people,
		// Persons helped are asked for; households only where times are not told.
		...times.filter(({ id }) => id !== 'event-households' || times[0]?.id !== 'person-times'),
		...onTime(outline, town, main),
		ofTopic(outline, town, main, 'assistant-coverage', 'size', {})
	].filter((asked): asked is Asked => asked !== undefined);
}

function ofTopic(
	outline: Outline,
	town: Area | undefined,
	topic: Topic,
	id: string,
	kind: Kind,
	where: Asked['where']
): Asked | undefined {
	const measured = measuredBy(id);
	const told = metricPeriods(outline, id, topic, 'parts').filter(
		(period) => !town || listedParts(outline, measured, topic, period).includes(town)
	);
	const period = told[told.length - 1];
	if (period === undefined) return undefined;
	const base = samePeriodLastYear(period);
	const own = metricPeriods(outline, id, topic, 'own');
	return {
		...{ id, kind, period, where },
		whole: wholePeriods(id, period, own),
		base: told.includes(base) ? base : undefined
	};
}

/** A year that the county does not tell is its four quarters, where they may be added up. */
function wholePeriods(id: string, period: string, own: readonly string[]): string[] {
	if (own.includes(period)) return [period];
	const quarters = [1, 2, 3, 4].map((quarter) => `${period}-Q${quarter}`);
	const adds = metricById(id).additivity.time_period === 'always';
	const isYear = parsePeriod(period).frequency === 'year';
	return isYear && adds && quarters.every((quarter) => own.includes(quarter)) ? quarters : [];
}

/** The share on time of approved applications, where any town's is told. */
function onTime(outline: Outline, town: Area | undefined, { programmes, counts }: Topic): Asked[] {
	const programme = programmes[0] ?? '';
	const judged = outline.series.find(
		({ table, dimensions }) =>
			table === 'process' &&
			Object.entries({ ...allCodes({ programme }), bin: 'within' }).every(
				([name, code]) => dimensions[name] === code
			)
	);
	if (counts !== 'coverage' || programmes.length > 1 || !judged) return [];
	const told = judged.parts.filter(
		(year) => !town || (judged.listed[year]?.includes(town.ref_area) ?? town.kind !== 'institution')
	);
	const period = told[told.length - 1];
	if (period === undefined) return [];
	const base = samePeriodLastYear(period);
	return [
		{
			...{ id: 'on-time-rate', kind: 'cases', period, whole: [] },
			where: { programme: [programme] },
			base: told.includes(base) ? base : undefined
		}
	];
}
