import { dayBins, verdicts, wideDayBins } from '#lib/contract/case-codes.ts';

/** How finely waiting times are told, finest first: 7 bins, 4, within the limit or over it, all together. */
export const RUNGS = ['days', 'wide', 'limit', 'all'] as const;
export type Rung = (typeof RUNGS)[number];

/** The codes that together are all applications, of each rung that has any. */
export const CODES_OF_RUNG: Readonly<Record<Exclude<Rung, 'all'>, readonly string[]>> = {
	days: Object.keys(dayBins).filter((bin) => bin !== '_T'),
	wide: Object.keys(wideDayBins),
	limit: Object.keys(verdicts)
};

/** Applications of a quarter by the bins of each rung; the last has none. */
export interface QuarterBins {
	/** `2024-Q1`. */
	period: string;
	bins: Readonly<Record<Exclude<Rung, 'all'>, readonly number[]>>;
}

/** Fewest bins with anything in them: one alone would tell everybody's. */
const FEWEST_BINS = 2;

/**
 * The rung that each quarter tells: the finest of which no bin that holds anything was smaller than
 * the smallest allowed in the last four quarters, decided each January and kept all year; a quarter in
 * which it fails moves down, and the rest of the year with it.
 *
 * @param quarters one after the other, without gaps.
 * @returns one rung a quarter; it depends on no later quarter.
 */
export function rungsOf(quarters: readonly QuarterBins[], smallestBin: number): Rung[] {
	let rung: Rung = 'all';
	return quarters.map((quarter, at) => {
		if (at === 0 || quarter.period.endsWith('Q1')) {
			const before = quarters.slice(Math.max(0, at - 4), Math.max(1, at));
			rung = RUNGS.find((each) => before.every((one) => holds(one, each, smallestBin))) ?? 'all';
		}
		const own = RUNGS.slice(RUNGS.indexOf(rung));
		rung = own.find((each) => holds(quarter, each, smallestBin)) ?? 'all';
		return rung;
	});
}

function holds({ bins }: QuarterBins, rung: Rung, smallestBin: number): boolean {
	return rung === 'all' || binsHold(bins[rung], smallestBin);
}

/** Whether at least two bins hold anything, and none of those too little. */
export function binsHold(bins: readonly number[], smallestBin: number): boolean {
	const filled = bins.filter((count) => count > 0);
	return filled.length >= FEWEST_BINS && filled.every((count) => count >= smallestBin);
}
