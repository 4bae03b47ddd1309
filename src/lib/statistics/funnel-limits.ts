/** Between which shares an area of a given size would lie by chance alone. */
export interface FunnelLimits {
	lower: number;
	upper: number;
}

/**
 * Exact binomial control limits for a share, interpolated between whole numbers so that they fall
 * smoothly with size. Source: D. J. Spiegelhalter, Funnel plots for comparing institutional
 * performance, Statistics in Medicine 24 (2005), appendix A.1.1.
 *
 * @param rate share in all areas together, above 0 and below 1.
 * @param size people of the area, a whole number above 0.
 * @param coverage of both limits together: 0.95, 0.998.
 */
export function funnelLimits(rate: number, size: number, coverage: number): FunnelLimits {
	const tail = (1 - coverage) / 2;
	return {
		lower: Math.max(0, quantile(rate, size, tail)),
		upper: Math.min(1, quantile(rate, size, 1 - tail))
	};
}

/** The share at which the interpolated distribution of counts reaches `p`. */
function quantile(rate: number, size: number, p: number): number {
	// Counts far from the mean are as good as impossible; summing begins where chance begins.
	const spread = Math.sqrt(size * rate * (1 - rate));
	const from = Math.max(0, Math.floor(size * rate - 12 * spread - 30));
	let chance = Math.exp(logChance(rate, size, from));
	let below = 0;
	for (let count = from; ; count++) {
		if (below + chance >= p || count === size) {
			const beyond = (below + chance - p) / chance;
			return (count - beyond) / size;
		}
		below += chance;
		chance *= ((size - count) / (count + 1)) * (rate / (1 - rate));
	}
}

/** Logarithm of the binomial probability of `count` among `size`. */
function logChance(rate: number, size: number, count: number): number {
	let log = size * Math.log1p(-rate);
	for (let at = 1; at <= count; at++)
		log += Math.log((size - at + 1) / at) + Math.log(rate) - Math.log1p(-rate);
	return log;
}
