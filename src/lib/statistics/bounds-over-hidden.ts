import type { Bounds } from './hidden-parts.ts';
import type { Share } from './weighted-rates.ts';

/**
 * Between which numbers a measure of inequality lies where some areas are hidden and only what they have
 * together is known. It is least where they all have one rate, and most where one of them has all: moving
 * an amount from a lower rate to a higher one never lowers such a measure (Pigou 1912, Dalton 1920), and
 * it is convex, so that its largest value lies at a corner.
 *
 * @param measure of inequality with that property: Gini, Theil, coefficient of variation, range.
 * @param hidden weights of the hidden areas.
 * @param amount what they have together.
 * @returns null where the measure is.
 */
export function boundsOverHidden(
	measure: (shares: readonly Share[]) => number | null,
	shown: readonly Share[],
	hidden: readonly number[],
	amount: number
): Bounds | null {
	const weights = hidden.reduce((sum, weight) => sum + weight, 0);
	const even = hidden.map((weight) => ({ weight, amount: (amount * weight) / weights }));
	const corners = hidden.map((_, all) =>
		hidden.map((weight, at) => ({ weight, amount: at === all ? amount : 0 }))
	);
	const least = measure([...shown, ...even]);
	const most = corners.map((corner) => measure([...shown, ...corner]));
	if (least === null || most.includes(null)) return null;
	return [least, Math.max(least, ...most.map(Number))];
}
