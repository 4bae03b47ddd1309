import { AppError } from '#lib/errors.ts';

const MILLISECONDS = 86_400_000;

/**
 * Days since 1970-01-01, for a date written `YYYY-MM-DD`. A date here is a day of the calendar
 * and knows no time zone.
 *
 * @throws {AppError} `calendar/invalid-date`
 */
export function dayNumber(date: string): number {
	const day = Date.parse(`${date}T00:00:00Z`) / MILLISECONDS;
	if (!Number.isInteger(day) || dateOfDay(day) !== date)
		throw new AppError('calendar/invalid-date', { date });
	return day;
}

/** The inverse of `dayNumber`. */
export function dateOfDay(day: number): string {
	return new Date(day * MILLISECONDS).toISOString().slice(0, 10);
}

/** Monday to Friday, whatever the calendar of holidays says. */
export function isWeekday(date: string): boolean {
	return ![0, 6].includes(new Date(dayNumber(date) * MILLISECONDS).getUTCDay());
}

/**
 * Days from `from`, which does not count, to `to`, which does; negative when `to` is the earlier.
 * Source: 民法典第201条.
 *
 * @throws {AppError} `calendar/invalid-date`
 */
export function naturalDaysBetween(from: string, to: string): number {
	return dayNumber(to) - dayNumber(from);
}

/** @throws {AppError} `calendar/invalid-date` */
export function addNaturalDays(from: string, days: number): string {
	return dateOfDay(dayNumber(from) + days);
}

/**
 * The same day of the month `months` later, or the last day of a month that has no such day.
 * Source: 民法典第202条.
 *
 * @throws {AppError} `calendar/invalid-date`
 */
export function addMonths(from: string, months: number): string {
	dayNumber(from);
	const [year = 0, month = 0, day = 0] = from.split('-').map(Number);
	const lastDay = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
	const reached = Date.UTC(year, month - 1 + months, Math.min(day, lastDay));
	return dateOfDay(reached / MILLISECONDS);
}
