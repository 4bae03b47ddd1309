/**
 * Standard competition ranking, highest first: equal values share a rank and the next rank is
 * skipped (1, 2, 2, 4). A missing value has no rank.
 *
 * @returns ranks in the order of `values`.
 */
export function rank(values: readonly (number | null)[]): (number | null)[] {
	return values.map((value) =>
		value === null ? null : 1 + values.filter((other) => other !== null && other > value).length
	);
}
