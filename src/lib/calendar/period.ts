import { AppError } from '#lib/errors.ts';

/**
 * A month `2021-05`, a quarter `2020-Q1` or a year `2022`, written as SDMX writes TIME_PERIOD.
 * Source: SDMX 2.1 Section 6, Technical Notes, 4.2.6 Reporting time period.
 */
export interface Period {
	frequency: 'month' | 'quarter' | 'year';
	year: number;
	/** 1–12 for a month, 1–4 for a quarter, 1 for a year. */
	ordinal: number;
}

const PER_YEAR = { month: 12, quarter: 4, year: 1 } as const;

const PERIOD = /^(\d{4})(?:-(?:(0[1-9]|1[0-2])|Q([1-4])))?$/;

export const isPeriod = (text: string): boolean => PERIOD.test(text);

/** @throws {AppError} `period/invalid` */
export function parsePeriod(text: string): Period {
	const match = PERIOD.exec(text);
	if (!match) throw new AppError('period/invalid', { period: text });
	const [, year, month, quarter] = match;
	if (month) return { frequency: 'month', year: Number(year), ordinal: Number(month) };
	if (quarter) return { frequency: 'quarter', year: Number(year), ordinal: Number(quarter) };
	return { frequency: 'year', year: Number(year), ordinal: 1 };
}

export function formatPeriod({ frequency, year, ordinal }: Period): string {
	if (frequency === 'month') return `${year}-${String(ordinal).padStart(2, '0')}`;
	return frequency === 'quarter' ? `${year}-Q${ordinal}` : String(year);
}

/** The period `steps` later (earlier when negative), at the same frequency. */
export function shiftPeriod(text: string, steps: number): string {
	const period = parsePeriod(text);
	const perYear = PER_YEAR[period.frequency];
	const index = period.year * perYear + period.ordinal - 1 + steps;
	return formatPeriod({
		frequency: period.frequency,
		year: Math.floor(index / perYear),
		ordinal: (index % perYear) + 1
	});
}

/** All months from one to another, both included; none if the last lies before the first. */
export function monthsBetween(first: string, last: string): string[] {
	const months: string[] = [];
	for (let month = first; month <= last; month = shiftPeriod(month, 1)) months.push(month);
	return months;
}

export const previousPeriod = (text: string): string => shiftPeriod(text, -1);

export function samePeriodLastYear(text: string): string {
	return shiftPeriod(text, -PER_YEAR[parsePeriod(text).frequency]);
}

/** The year before the one that a period lies in, as the time of a stock at its end. */
export function endOfLastYear(text: string): string {
	return String(parsePeriod(text).year - 1);
}

/** The month before a period begins: the time of the stock that it opens with. */
export function openingMonth(text: string): string {
	const { frequency, year, ordinal } = parsePeriod(text);
	const first = 1 + (ordinal - 1) * (12 / PER_YEAR[frequency]);
	return previousPeriod(formatPeriod({ frequency: 'month', year, ordinal: first }));
}

/** The last month of a period: the time of the stock that it closes with. */
export const closingMonth = (text: string): string => openingMonth(shiftPeriod(text, 1));

/** Order of time; within one year a year precedes its quarters, and those its months. */
export function comparePeriods(a: string, b: string): number {
	return a < b ? -1 : a > b ? 1 : 0;
}
