/**
 * In which group the quantile lies: that of the smallest value which a share `p` does not exceed
 * (definition 1 of R. J. Hyndman and Y. Fan, Sample quantiles in statistical packages, The American
 * Statistician 50 (1996)). Where in the group, nobody knows.
 *
 * @param counts of each group, in order.
 * @param p above 0, up to 1.
 * @returns its place; undefined where nobody is counted.
 */
export function groupedQuantile(counts: readonly number[], p: number): number | undefined {
	const total = counts.reduce((sum, count) => sum + count, 0);
	if (total === 0) return undefined;
	// 0.9 × 110 is more than 99 in binary.
	const rank = Math.ceil(p * total - 1e-9);
	let below = 0;
	return counts.findIndex((count) => (below += count) >= rank);
}
