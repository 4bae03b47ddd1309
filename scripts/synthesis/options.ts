import { firstDay, lastDay, monthOf, type Month } from './month.ts';

/** What is asked of the synthesiser. */
export interface SynthesisOptions {
	towns: number;
	/** About as many households as stand on a programme at the end; 1800 is the calibrated county. */
	households: number;
	months: number;
	seed: number;
}

/** Households for which the stocks of the calibration hold exactly. */
export const CALIBRATED_HOUSEHOLDS = 1800;

/** The end of the report that the county is calibrated to: 种子“截至2025年6月底”. */
export const LAST_MONTH: Month = monthOf('2025-06');

/** Which months are written out. Nothing is dated after `end`. */
export interface Window {
	first: Month;
	last: Month;
	begin: string;
	end: string;
}

export function windowOf({ months }: SynthesisOptions): Window {
	const first = LAST_MONTH - months + 1;
	return { first, last: LAST_MONTH, begin: firstDay(first), end: lastDay(LAST_MONTH) };
}

/** The month that lies at `share` (0–1) of the window. */
export function monthAt({ first, last }: Window, share: number): Month {
	return first + Math.floor((last - first + 1) * share);
}

/** A number of the calibrated county, for a county of another size. */
export function scaled(number: number, { households }: SynthesisOptions): number {
	return Math.round((number * households) / CALIBRATED_HOUSEHOLDS);
}
