import { descending, rank as rankFromZero } from 'd3-array';

/**
 * Standard competition ranking, highest first: equal values share a rank and the next rank is
 * skipped (1, 2, 2, 4). A missing value has no rank.
 *
 * @returns ranks in the order of `values`.
 */
export function rank(values: readonly (number | null)[]): (number | null)[] {
	const ranks = rankFromZero(
		values.map((value) => value ?? NaN),
		descending
	);
	return Array.from(ranks, (at) => (Number.isNaN(at) ? null : at + 1));
}
