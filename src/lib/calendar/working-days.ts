import { AppError } from '#lib/errors.ts';
import { FIRST_COVERED_YEAR, LAST_COVERED_YEAR, weekdaysOff, weekendsWorked } from './holidays.ts';
import { HOLIDAYS_FILE } from './holidays-file.ts';
import { dateOfDay, dayNumber, isWeekday } from './natural-days.ts';

/** Working days of the State Council's calendar (国务院办公厅放假调休), counted from its first day. */
export const workingDayIndex: {
	readonly firstDay: string;
	/** At `n`: working days from `firstDay` up to and including the day `n` days later. */
	readonly counts: readonly number[];
} = countWorkingDays();

function countWorkingDays() {
	const firstDay = `${FIRST_COVERED_YEAR}-01-01`;
	const counts: number[] = [];
	const first = dayNumber(firstDay);
	const last = dayNumber(`${LAST_COVERED_YEAR}-12-31`);
	for (let day = first; day <= last; day++)
		counts.push((counts.at(-1) ?? 0) + (worked(dateOfDay(day)) ? 1 : 0));
	return { firstDay, counts };
}

function worked(date: string): boolean {
	const weekday = isWeekday(date);
	const exceptions = (weekday ? weekdaysOff : weekendsWorked)[Number(date.slice(0, 4))] ?? '';
	return weekday !== exceptions.includes(date.slice(5));
}

/** @throws {AppError} `calendar/uncovered-year`, `calendar/invalid-date` */
export function isWorkingDay(date: string): boolean {
	const at = offsetOf(date);
	return workingDayIndex.counts[at] !== (workingDayIndex.counts[at - 1] ?? 0);
}

/**
 * Working days from `from`, which does not count, to `to`, which does; negative when `to` is the
 * earlier. Source: 民法典第201条.
 *
 * @throws {AppError} `calendar/uncovered-year` if either lies in a year without a calendar,
 *   `calendar/invalid-date`.
 */
export function workingDaysBetween(from: string, to: string): number {
	return countAt(offsetOf(to)) - countAt(offsetOf(from));
}

/**
 * The day on which `days` working days have gone by after `from`, which does not count.
 *
 * @param days whole, not negative; 0 gives `from`, be it a working day or not.
 * @throws {AppError} `calendar/uncovered-year` if the calendar ends before, `calendar/invalid-date`.
 */
export function addWorkingDays(from: string, days: number): string {
	const start = offsetOf(from);
	const due = countAt(start) + days;
	// No fewer days than working days go by, so the search may begin there.
	let at = start + days;
	while (countAt(at) < due) at += due - countAt(at);
	return dateOfDay(dayNumber(workingDayIndex.firstDay) + at);
}

/**
 * `date` itself when it is a working day, else the next one: a deadline on a holiday moves.
 * Source: 民法典第203条.
 *
 * @throws {AppError} `calendar/uncovered-year`, `calendar/invalid-date`
 */
export function moveToWorkingDay(date: string): string {
	return isWorkingDay(date) ? date : addWorkingDays(date, 1);
}

/** @throws {AppError} `calendar/uncovered-year` */
function countAt(offset: number): number {
	const count = workingDayIndex.counts[offset];
	return count ?? refuseYear(LAST_COVERED_YEAR + 1);
}

function offsetOf(date: string): number {
	const offset = dayNumber(date) - dayNumber(workingDayIndex.firstDay);
	if (workingDayIndex.counts[offset] === undefined) refuseYear(Number(date.slice(0, 4)));
	return offset;
}

function refuseYear(year: number): never {
	throw new AppError('calendar/uncovered-year', { year, file: HOLIDAYS_FILE });
}
