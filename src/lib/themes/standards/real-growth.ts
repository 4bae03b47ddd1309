import { shiftPeriod } from '#lib/calendar/period.ts';

/** How a standard grew from a month to the same month of a later year; shares run 0–1. */
export interface RealGrowth {
	base: string;
	from: number;
	to: number;
	nominal: number;
	prices: number;
	real: number;
	/** Yuan: what the later standard buys, in prices of the base. */
	inBasePrices: number;
}

/**
 * Chain the changes of prices on the same month of the year before, as far back as every link is
 * there, and divide the growth of a standard by them.
 *
 * @param standard month → yuan.
 * @param prices month → change on the same month of the year before, percent.
 * @param years back at most.
 * @returns undefined where no base has both a standard and all links.
 */
export function realGrowth(
	standard: ReadonlyMap<string, number>,
	prices: ReadonlyMap<string, number>,
	month: string,
	years: number
): RealGrowth | undefined {
	const to = standard.get(month);
	let found: RealGrowth | undefined;
	let chained = 1;
	for (let step = 0; step < years && to !== undefined; step++) {
		const link = prices.get(shiftPeriod(month, -12 * step));
		if (link === undefined) break;
		chained *= 1 + link / 100;
		const base = shiftPeriod(month, -12 * (step + 1));
		const from = standard.get(base);
		if (from === undefined || from === 0) continue;
		found = {
			...{ base, from, to, nominal: to / from - 1, prices: chained - 1 },
			...{ real: to / from / chained - 1, inBasePrices: to / chained }
		};
	}
	return found;
}
