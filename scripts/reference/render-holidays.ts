import prettier from 'prettier';
import type { YearOfHolidays } from './merge-holidays.ts';

/** Where the generated calendar lies, relative to the project. */
export const CALENDAR_FILE = 'src/lib/calendar/holidays.ts';

/**
 * The source text of the generated calendar, formatted as the rest of the project.
 *
 * @param origin what it was made from, for the first line.
 */
export async function renderHolidays(
	years: readonly YearOfHolidays[],
	origin: string
): Promise<string> {
	const byYear = (days: 'weekdaysOff' | 'weekendsWorked') =>
		years.map((each) => `${each.year}: '${each[days].join(' ')}'`).join(',\n');
	const text = `
		// Written by npm run update:holidays from ${origin}. Do not edit.

		/** Working days are known for whole years only, from this one … */
		export const FIRST_COVERED_YEAR = ${years[0]?.year};
		/** … to this one. */
		export const LAST_COVERED_YEAR = ${years.at(-1)?.year};

		/** Mondays to Fridays that are holidays, \`MM-DD\`. Source: 国务院办公厅关于节假日安排的通知, every year. */
		export const weekdaysOff: Readonly<Record<number, string>> = {
			${byYear('weekdaysOff')}
		};

		/** Saturdays and Sundays that are working days (调休), \`MM-DD\`. */
		export const weekendsWorked: Readonly<Record<number, string>> = {
			${byYear('weekendsWorked')}
		};
	`.replace(/^\t{2}/gm, '');
	const options = await prettier.resolveConfig(CALENDAR_FILE);
	return prettier.format(text, { ...options, filepath: CALENDAR_FILE });
}
