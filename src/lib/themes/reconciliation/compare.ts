/** One side of a comparison: a number, or why there is none; `isNear` where it is told as another figure that it is close to. */
export interface Side {
	value: number | null;
	isNear: boolean;
}

/**
 * What the figures say of a difference. `agrees`: none, or no more than few households; `rounding`: no more
 * than half the unit; `paid`: it is the number paid in the month that was reported; `open`: nothing shown
 * explains it; `untold`: one of the two is hidden or missing.
 */
export type Cause = 'agrees' | 'rounding' | 'paid' | 'open' | 'untold';

export interface Comparison {
	cause: Cause;
	/** Reported less ours; null where it is not told: few households, or a side that is hidden or missing. */
	difference: number | null;
}

/**
 * A reported figure beside ours.
 *
 * @param few a difference of counts that is not told, since so few households would be known by it; 0 for
 *   figures that are printed already.
 * @param half half the unit in which an amount is reported; 0 for counts.
 */
export function compareFigures(
	{ ours, paid, reported }: { ours: Side; paid: Side | undefined; reported: Side },
	{ few, half }: { few: number; half: number }
): Comparison {
	if (ours.value === null || reported.value === null) return { cause: 'untold', difference: null };
	const difference = reported.value - ours.value;
	if (half > 0) {
		if (difference === 0) return { cause: 'agrees', difference };
		// What binary fractions add to it is no difference.
		return { cause: Math.abs(difference) <= half + 1e-9 ? 'rounding' : 'open', difference };
	}
	if (Math.abs(difference) <= few) return { cause: 'agrees', difference: few > 0 ? null : 0 };
	const isPaid = paid?.value != null && Math.abs(reported.value - paid.value) <= few;
	return { cause: isPaid ? 'paid' : 'open', difference };
}
