import { lorenz } from './lorenz.ts';
import type { Share } from './weighted-rates.ts';

/**
 * Gini coefficient of the rates of areas, each counted with its weight: twice the area between the
 * diagonal and the Lorenz curve. 0 where all rates are equal. What lies within an area is not in it.
 * Source: C. Gini, Variabilità e mutabilità, 1912; for grouped data the trapezoids of the curve.
 *
 * @returns null where there is no amount at all.
 */
export function gini(shares: readonly Share[]): number | null {
	if (!shares.some(({ amount }) => amount > 0)) return null;
	const points = lorenz(shares);
	const below = points
		.slice(1)
		.map(([weight, amount], at) => {
			const [before, had] = points[at] ?? [0, 0];
			return (weight - before) * (amount + had);
		})
		.reduce((sum, each) => sum + each, 0);
	return Math.max(0, 1 - below);
}
