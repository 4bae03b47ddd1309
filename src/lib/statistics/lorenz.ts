import { byRate, type Share } from './weighted-rates.ts';

/** Cumulative shares, from the area with the lowest rate on: of the weight, and of the amount. */
export type LorenzPoint = readonly [weight: number, amount: number];

/**
 * The Lorenz curve of areas: from (0, 0) to (1, 1), a point after each area, below the diagonal.
 * Source: M. O. Lorenz, Methods of Measuring the Concentration of Wealth, 1905.
 *
 * @param shares with a total amount above 0.
 */
export function lorenz(shares: readonly Share[]): LorenzPoint[] {
	const weights = shares.reduce((sum, { weight }) => sum + weight, 0);
	const amounts = shares.reduce((sum, { amount }) => sum + amount, 0);
	let [weight, amount] = [0, 0];
	return [
		[0, 0],
		...byRate(shares).map((share): LorenzPoint => {
			weight += share.weight;
			amount += share.amount;
			return [weight / weights, amount / amounts];
		})
	];
}
