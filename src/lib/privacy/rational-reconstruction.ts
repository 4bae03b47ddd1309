/**
 * What counts a published ratio or mean gives back: rounding hides less than it seems, since counts
 * are whole and small.
 */

/** A ratio of counts. */
export interface Fraction {
	numerator: number;
	denominator: number;
}

/**
 * All fractions of counts that a rounded ratio can come from, unreduced ones too.
 *
 * @param ratio as published, 0–1 or above.
 * @param decimals to which it was rounded.
 */
export function fractionsOf(
	ratio: number,
	decimals: number,
	largestDenominator: number
): Fraction[] {
	const fractions: Fraction[] = [];
	for (let denominator = 1; denominator <= largestDenominator; denominator++) {
		const [least, most] = numeratorsOf(ratio, decimals, denominator);
		for (let numerator = least; numerator <= most; numerator++)
			fractions.push({ numerator, denominator });
	}
	return fractions;
}

/**
 * All sums that a rounded mean of `count` values can come from.
 *
 * @param unit the step of the values: 1 for counts, 0.01 for yuan.
 */
export function sumsOf(mean: number, decimals: number, count: number, unit = 1): number[] {
	const [least, most] = numeratorsOf(mean / unit, decimals + Math.log10(unit), count);
	return Array.from({ length: Math.max(0, most - least + 1) }, (_, at) =>
		Number(((least + at) * unit).toFixed(6))
	);
}

/**
 * Whether a rounded ratio over a published denominator gives a numerator away that is above 0 and
 * below the threshold: all that it can come from are.
 */
export function revealsSmallCount(
	ratio: number,
	decimals: number,
	denominator: number,
	threshold: number
): boolean {
	const [least, most] = numeratorsOf(ratio, decimals, denominator);
	return least > 0 && most >= least && most < threshold;
}

/** First and last whole numerator whose ratio rounds to the published one; half a unit of it either way. */
function numeratorsOf(ratio: number, decimals: number, denominator: number): [number, number] {
	const half = 10 ** -decimals / 2;
	const slack = 1e-9;
	return [
		Math.max(0, Math.ceil((ratio - half) * denominator - slack)),
		Math.floor((ratio + half) * denominator + slack)
	];
}
