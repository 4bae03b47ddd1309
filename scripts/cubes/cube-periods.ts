import { addNaturalDays } from '#lib/calendar/natural-days.ts';
import { monthsBetween, shiftPeriod } from '#lib/calendar/period.ts';

/** A stretch of whole months. */
export interface Span {
	/** As the contract writes it: `2025-06`, `2025-Q2`, `2025`. */
	period: string;
	/** `YYYY-MM`, both included. */
	from: string;
	to: string;
}

/** The periods that are over by the last month, and only those. */
export interface CubePeriods {
	months: readonly Span[];
	quarters: readonly Span[];
	years: readonly Span[];
}

/** @param from first month with data, `to` last month asked for, `YYYY-MM` */
export function cubePeriods(from: string, to: string): CubePeriods {
	const months = monthsBetween(from, to);
	return {
		months: months.map((month) => ({ period: month, from: month, to: month })),
		quarters: wholeSpans(months, 3, (year, at) => `${year}-Q${at + 1}`),
		years: wholeSpans(months, 12, (year) => year)
	};
}

function wholeSpans(
	months: readonly string[],
	length: number,
	name: (year: string, at: number) => string
): Span[] {
	const known = new Set(months);
	return months.flatMap((month) => {
		const ordinal = Number(month.slice(5)) - 1;
		const to = shiftPeriod(month, length - 1);
		if (ordinal % length !== 0 || !known.has(to)) return [];
		return [{ period: name(month.slice(0, 4), ordinal / length), from: month, to }];
	});
}

/** What came after it is left out, public or not. */
export const lastMonthOf = ({ months }: CubePeriods): string => months.at(-1)?.to ?? '';

/** Last day of a month, `YYYY-MM-DD`. */
export const lastDay = (month: string): string => addNaturalDays(`${shiftPeriod(month, 1)}-01`, -1);
