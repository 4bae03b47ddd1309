import type { Outline } from '#lib/contract/outline.ts';
import type { Answers } from '#lib/queries/answer-all.ts';
import type { Point } from '#lib/queries/query-metric.ts';
import { eventSides, type Side } from '#lib/statistics/event-sides.ts';
import { Z998, wilsonInterval } from '#lib/statistics/wilson-interval.ts';
import { compareTowns } from '#lib/themes/balance/compare-towns.ts';
import { funnelSides } from '#lib/themes/balance/funnel-sides.ts';
import type { Kind } from './asked-metrics.ts';

/**
 * On which side of what chance leaves open each town lies, by the same rules as the pages of themes.
 *
 * @param told the towns with a figure, and the figure that they are held against.
 * @returns by code; empty where chance has no part in it, or nothing can be said.
 */
export function chanceSides(
	{ outline, answers }: { outline: Outline; answers: Answers },
	kind: Kind,
	id: string,
	{ told, whole }: { told: readonly Point[]; whole: Point | undefined }
): ReadonlyMap<string, Side> {
	const sides = new Map<string, Side>();
	const put = (point: Point, side: Side | undefined) => {
		if (side) sides.set(point.dimensions.ref_area ?? '', side);
	};
	if (kind === 'events') {
		const found = eventSides(
			told.map(({ numerator, denominator }) => ({
				amount: numerator ?? 0,
				weight: denominator ?? 0
			}))
		);
		told.forEach((point, at) => put(point, found?.[at]));
	}
	if (kind === 'cases') for (const point of told) put(point, sideOfCases(point, whole));
	if (kind === 'share') {
		const compared = compareTowns(outline, {
			...{ values: answers[id], amounts: answers['persons'], whole: answers['persons:whole'] },
			people: answers['population-registered']
		} as Answers);
		for (const [{ area }, side] of funnelSides(compared)?.sides ?? [])
			sides.set(area.ref_area, side);
	}
	return sides;
}

/** Held against the other towns that are told: a town would pull what it is held against towards itself. */
function sideOfCases({ numerator, denominator }: Point, whole: Point | undefined) {
	const others = (whole?.denominator ?? 0) - (denominator ?? 0);
	if (!denominator || others <= 0) return undefined;
	const share = ((whole?.numerator ?? 0) - (numerator ?? 0)) / others;
	const [lower, upper] = wilsonInterval(numerator ?? 0, denominator, Z998);
	if (share < lower) return 'above';
	return share > upper ? 'below' : 'within';
}
