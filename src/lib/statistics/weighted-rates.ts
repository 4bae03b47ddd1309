/** One area of a comparison: what it has, and for how many people. Their ratio is its rate. */
export interface Share {
	amount: number;
	/** Above 0. */
	weight: number;
}

/** Σ amounts over Σ weights: the rate of all areas together. */
export function overallRate(shares: readonly Share[]): number {
	const amount = shares.reduce((sum, share) => sum + share.amount, 0);
	return amount / shares.reduce((sum, share) => sum + share.weight, 0);
}

/** From the lowest rate to the highest. */
export const byRate = (shares: readonly Share[]): Share[] =>
	[...shares].sort((a, b) => a.amount / a.weight - b.amount / b.weight);
