import type { Bounds } from './hidden-parts.ts';

/**
 * Which ranks each part may have, highest first, where each value is known to lie in an interval: above
 * it are at least those that lie wholly above, below it at least those that lie wholly below. If all
 * intervals hold their values together, so do all ranks.
 * Source: M. Klein, T. Wright and J. Wieczorek, A joint confidence region for an overall ranking of
 * populations, JRSS C 69 (2020).
 *
 * @param intervals of the parts shown; `hidden` how many others there are, of which nothing is known.
 * @returns best and worst rank, in the order of `intervals`.
 */
export function rankIntervals(intervals: readonly Bounds[], hidden: number): Bounds[] {
	const all = intervals.length + hidden;
	return intervals.map(([lower, upper]) => {
		const above = intervals.filter(([least]) => least > upper).length;
		const below = intervals.filter(([, most]) => most < lower).length;
		return [above + 1, all - below];
	});
}
