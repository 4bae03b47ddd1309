import { overallRate, type Share } from './weighted-rates.ts';

/**
 * Coefficient of variation of the rates of areas, each counted with its weight: the square root of
 * Σ (wᵢ/W)(rᵢ − r)² over r. Source: J. G. Williamson, Regional Inequality …, 1965 (V_w).
 *
 * @returns null where there is no amount at all.
 */
export function variation(shares: readonly Share[]): number | null {
	const rate = overallRate(shares);
	if (!(rate > 0)) return null;
	const weights = shares.reduce((sum, { weight }) => sum + weight, 0);
	const variance = shares
		.map(({ amount, weight }) => (weight / weights) * (amount / weight - rate) ** 2)
		.reduce((sum, each) => sum + each, 0);
	return Math.sqrt(variance) / rate;
}
