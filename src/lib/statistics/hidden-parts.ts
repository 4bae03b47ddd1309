/** Parts of a whole that are hidden: how many, and what they are together. */
export interface HiddenParts {
	count: number;
	/** The whole less all parts that are shown. */
	sum: number;
}

/** Between which numbers something lies; equal where it is known. */
export type Bounds = readonly [least: number, most: number];

/**
 * The lowest rank that a part can have: as many hidden ones as the rest allows may be larger.
 *
 * @param value of the part, a whole number; `rank` its rank among those shown.
 */
export const lowestRank = (rank: number, value: number, { count, sum }: HiddenParts): number =>
	rank + Math.min(count, Math.floor(Math.max(0, sum) / (value + 1)));

/**
 * A sum of parts of which some are hidden: each of these is anything from nothing to all that is left.
 *
 * @param shown sum of those that are shown, and `hidden` how many of the hidden ones are in it.
 */
export function boundsOfSum(shown: number, hidden: number, all: HiddenParts): Bounds {
	if (hidden === 0) return [shown, shown];
	return [hidden === all.count ? shown + all.sum : shown, shown + all.sum];
}
