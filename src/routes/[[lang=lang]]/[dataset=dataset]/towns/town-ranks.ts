import type { Point } from '#lib/queries/query-metric.ts';
import { lowestRank, type Bounds, type HiddenParts } from '#lib/statistics/hidden-parts.ts';
import { rankIntervals } from '#lib/statistics/rank-interval.ts';
import { rank } from '#lib/statistics/rank.ts';
import { Z998, Z9998, wilsonInterval } from '#lib/statistics/wilson-interval.ts';
import type { Kind } from './asked-metrics.ts';

/** With more towns than this a wider interval is needed of each. */
const MANY = 25;

/** Best and worst rank; nothing for what is not told, or of which nothing says how far chance moves it. */
export type Ranks = Bounds | null;

/**
 * The ranks that towns may have, highest first: counts as they are, but for hidden towns that may be
 * larger; shares by intervals that hold together at about
 * 95%: each at 99.8% for up to 25 towns, at 99.98% for more (C. E. Bonferroni, 1936; Wilson’s are approximate).
 *
 * @param hidden towns of which only the sum is known, for counts.
 * @returns in the order of `points`.
 */
export function townRanks(
	points: readonly (Point | undefined)[],
	kind: Kind,
	hidden: HiddenParts | undefined
): Ranks[] {
	if (kind === 'mean' || kind === 'events') return points.map(() => null);
	if (kind !== 'size') return shareRanks(points);
	const ranks = rank(points.map((point) => point?.value ?? null));
	return points.map((point, at) => {
		const own = ranks[at] ?? null;
		if (own === null) return null;
		return [own, hidden ? lowestRank(own, point?.value ?? 0, hidden) : own];
	});
}

function shareRanks(points: readonly (Point | undefined)[]): Ranks[] {
	const z = points.length > MANY ? Z9998 : Z998;
	const intervals = points.map((point) =>
		point?.numerator != null && point.denominator
			? wilsonInterval(point.numerator, point.denominator, z)
			: null
	);
	const told = intervals.filter((interval) => interval !== null);
	const found = rankIntervals(told, points.length - told.length);
	let at = 0;
	return intervals.map((interval) => (interval && found[at++]) ?? null);
}
