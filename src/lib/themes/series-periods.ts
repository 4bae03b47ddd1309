import type { Outline } from '#lib/contract/outline.ts';

/**
 * Periods in which a table has figures with certain codes, in order of time.
 *
 * @param level `own`: of the dataset's area itself; `parts`: of areas below it.
 */
export function seriesPeriods(
	outline: Outline,
	name: string,
	codes: Readonly<Record<string, string>>,
	level: 'own' | 'parts'
): string[] {
	const found = outline.series.filter(
		({ table, dimensions }) =>
			table === name &&
			Object.entries(codes).every(([dimension, code]) => dimensions[dimension] === code)
	);
	return [...new Set(found.flatMap((series) => series[level]))].sort();
}

/** The years that are over when a period ends, in order of time. */
export const wholeYears = (known: readonly string[], period: string): string[] =>
	known.filter(
		(year) => /^\d{4}$/.test(year) && (year < period.slice(0, 4) || period === `${year}-Q4`)
	);
