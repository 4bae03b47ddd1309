import { HOLIDAYS_FILE } from '#lib/calendar/holidays-file.ts';
import { isWeekday } from '#lib/calendar/natural-days.ts';
import { AppError } from '#lib/errors.ts';
import type { NamedDay } from './read-holidays.ts';

/** The days on which a year departs from Monday to Friday, as `MM-DD` in the order of the year. */
export interface YearOfHolidays {
	year: number;
	weekdaysOff: string[];
	weekendsWorked: string[];
}

/**
 * Lay an office's own days over the packaged ones; where both name a day, the office's holds.
 *
 * @returns one entry a year, without a gap.
 * @throws {AppError} `calendar/incomplete-year` if a year between the first and the last has fewer
 *   days off than the law: a notice entered by half would pass for a calendar.
 */
export function mergeHolidays(
	packaged: readonly NamedDay[],
	own: readonly NamedDay[]
): YearOfHolidays[] {
	const kinds = new Map([...packaged, ...own].map(({ date, kind }) => [date, kind]));
	const dates = [...kinds.keys()].sort();
	const years = [...new Set(dates.map((date) => Number(date.slice(0, 4))))];
	const first = Math.min(...years);
	const length = Math.max(...years) - first + 1;
	return Array.from({ length }, (_, at) => first + at).map((year) => {
		const named = dates.filter((date) => date.startsWith(`${year}-`));
		const off = named.filter((date) => kinds.get(date) === 'holiday');
		refuseHalfYear(year, off);
		return {
			year,
			weekdaysOff: off.filter(isWeekday).map(dayOfYear),
			weekendsWorked: named.filter((date) => kinds.get(date) === 'workday').map(dayOfYear)
		};
	});
}

function refuseHalfYear(year: number, off: readonly string[]): void {
	const expected = statutoryDays(year);
	const fixed = ['01-01', '05-01', '10-01'].every((day) => off.includes(`${year}-${day}`));
	if (off.length >= expected && fixed) return;
	const listed = off.length;
	throw new AppError('calendar/incomplete-year', { file: HOLIDAYS_FILE, year, listed, expected });
}

/** Source: 全国年节及纪念日放假办法, as amended for 2008 and for 2025. */
function statutoryDays(year: number): number {
	return year < 2008 ? 10 : year < 2025 ? 11 : 13;
}

const dayOfYear = (date: string): string => date.slice(5);
