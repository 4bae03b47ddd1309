import type { Bounds } from './hidden-parts.ts';

/** An amount, and how far from it the one may lie that was rounded to it. */
export interface Rounded {
	value: number;
	/** At most; half the base. */
	error: number;
}

/**
 * Between which numbers a part of a whole lies where both are amounts that were rounded: its share is
 * from nothing to all of it.
 *
 * @param whole above 0, or there is no ratio.
 */
export function ratioOfRounded(part: Rounded, whole: Rounded): Bounds | null {
	if (whole.value <= 0) return null;
	const least = Math.max(0, part.value - part.error) / (whole.value + whole.error);
	const smallest = whole.value - whole.error;
	const most = smallest > 0 ? (part.value + part.error) / smallest : 1;
	return [Math.min(1, least), Math.min(1, most)];
}
