/**
 * Rules for sums of amounts: whether one contributor's share could be guessed too well by another who
 * knows their own. Contributions are in any one unit, in any order, none below zero.
 *
 * Source: Hundepool et al., “Handbook on Statistical Disclosure Control”, 2nd ed., 2024, ch. 4
 * (dominance, p% and pq rules, and the upper protection levels that go with them).
 */

/**
 * (n,k): whether the n largest together hold more than k percent of the sum.
 *
 * @throws {RangeError} for a contribution below zero
 */
export function isDominated(contributions: readonly number[], n: number, k: number): boolean {
	return shareOfLargest(contributions, n) * 100 > k;
}

/** The part of the sum that the n largest hold, 0–1; 0 of nothing. */
export function shareOfLargest(contributions: readonly number[], n: number): number {
	const { sum, largest } = ordered(contributions);
	const held = largest.slice(0, n).reduce((total, each) => total + each, 0);
	return sum === 0 ? 0 : held / sum;
}

/**
 * p%: whether the second largest, who subtracts what they know, comes within p percent of the largest.
 *
 * @throws {RangeError} for a contribution below zero
 */
export function isWithinPercent(contributions: readonly number[], p: number): boolean {
	return isWithinPriorPosterior(contributions, p, 100);
}

/**
 * p% where only the sum and the largest are known: whether some second largest, which is at most as
 * large, could come so close. Flags whatever `isWithinPercent` does, and more.
 */
export const mayBeWithinPercent = (sum: number, largest: number, p: number): boolean =>
	sum - 2 * largest < (p / 100) * largest;

/** pq: the same where everybody knew every contribution within q percent before. */
export function isWithinPriorPosterior(
	contributions: readonly number[],
	p: number,
	q: number
): boolean {
	return upperLevelOfPriorPosterior(contributions, p, q) > 0;
}

/** How far above the sum its attacker's interval must reach for (n,k); not above 0 where the cell is safe. */
export function upperLevelOfDominance(
	contributions: readonly number[],
	n: number,
	k: number
): number {
	const { sum, largest } = ordered(contributions);
	return (100 / k) * largest.slice(0, n).reduce((total, each) => total + each, 0) - sum;
}

/** How far above the sum its attacker's interval must reach for pq (p%: q = 100). */
export function upperLevelOfPriorPosterior(
	contributions: readonly number[],
	p: number,
	q: number
): number {
	const { sum, largest } = ordered(contributions);
	const [first = 0, second = 0] = largest;
	return (p / q) * first - (sum - first - second);
}

function ordered(contributions: readonly number[]): { sum: number; largest: number[] } {
	if (contributions.some((each) => each < 0))
		throw new RangeError('rules of dominance hold for contributions that are not below zero');
	return {
		sum: contributions.reduce((total, each) => total + each, 0),
		largest: [...contributions].sort((a, b) => b - a)
	};
}
