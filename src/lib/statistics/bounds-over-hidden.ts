import type { Bounds } from './hidden-parts.ts';
import type { Share } from './weighted-rates.ts';

export interface HiddenArea {
	weight: number;
	/** Of the amount; nothing where nothing is known. */
	least: number;
}

/**
 * Between which numbers a measure of inequality lies where some areas are hidden and only what they have
 * together is known. It is least where they all have one rate, and most where one of them has all: moving
 * an amount from a lower rate to a higher one never lowers such a measure (Pigou 1912, Dalton 1920), and
 * it is convex, so that its largest value lies at a corner.
 *
 * @param measure of inequality with that property: Gini, Theil, coefficient of variation, range.
 * @param hidden weights of the hidden areas, and what each has at least.
 * @param amount what they have together.
 * @returns null where the measure is.
 */
export function boundsOverHidden(
	measure: (shares: readonly Share[]) => number | null,
	shown: readonly Share[],
	hidden: readonly HiddenArea[],
	amount: number
): Bounds | null {
	const floors = hidden.reduce((sum, { least }) => sum + least, 0);
	const left = amount - floors;
	if (left < 0) return null;
	const rate = evenRate(hidden, amount);
	const even = hidden.map(({ weight, least }) => ({
		...{ weight, amount: Math.max(least, weight * rate) }
	}));
	const corners = hidden.map((_, all) =>
		hidden.map(({ weight, least }, at) => ({ weight, amount: at === all ? least + left : least }))
	);
	const least = measure([...shown, ...even]);
	const most = corners.map((corner) => measure([...shown, ...corner]));
	if (least === null || most.includes(null)) return null;
	return [least, Math.max(least, ...most.map(Number))];
}

/** The one rate of all areas that have more than they must, so that all together have the amount. */
function evenRate(hidden: readonly HiddenArea[], amount: number): number {
	let [free, left] = [[...hidden], amount];
	for (;;) {
		const rate = left / free.reduce((sum, { weight }) => sum + weight, 0);
		const above = free.filter(({ weight, least }) => least > weight * rate);
		if (above.length === 0 || above.length === free.length) return rate;
		left -= above.reduce((sum, { least }) => sum + least, 0);
		free = free.filter((area) => !above.includes(area));
	}
}
