import { group } from 'd3-array';
import { overallRate, type Share } from './weighted-rates.ts';

/** Theil's T, and how much of it lies between groups of areas and how much within them. */
export interface Theil {
	all: number;
	between: number;
	within: number;
}

/**
 * Theil's T of the rates of areas, Σ (aᵢ/A) · ln((aᵢ/A) / (wᵢ/W)), split by groups of areas; an area
 * without amount adds nothing. Source: H. Theil, Economics and Information Theory, 1967, ch. 4.
 *
 * @param groupOf which group an area is in.
 * @returns null where there is no amount at all.
 */
export function theil<S extends Share>(
	shares: readonly S[],
	groupOf: (share: S) => string
): Theil | null {
	if (!shares.some(({ amount }) => amount > 0)) return null;
	const groups = [...group(shares, groupOf).values()];
	const sums = groups.map((members) => ({
		amount: members.reduce((sum, { amount }) => sum + amount, 0),
		weight: members.reduce((sum, { weight }) => sum + weight, 0)
	}));
	const whole = sums.reduce((sum, { amount }) => sum + amount, 0);
	const between = index(sums);
	const within = groups
		.map((members, at) => ((sums[at]?.amount ?? 0) / whole) * index(members))
		.reduce((sum, each) => sum + each, 0);
	return { all: index(shares), between, within };
}

function index(shares: readonly Share[]): number {
	const rate = overallRate(shares);
	const whole = shares.reduce((sum, { amount }) => sum + amount, 0);
	if (whole === 0) return 0;
	return shares
		.filter(({ amount }) => amount > 0)
		.map(({ amount, weight }) => (amount / whole) * Math.log(amount / weight / rate))
		.reduce((sum, each) => sum + each, 0);
}
