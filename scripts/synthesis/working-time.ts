import { addNaturalDays } from '#lib/calendar/natural-days.ts';
import {
	addWorkingDays,
	moveToWorkingDay,
	workingDaysBetween
} from '#lib/calendar/working-days.ts';
import { dayOf, firstDay, lastDay, type Month } from './month.ts';

export { addWorkingDays };

/** The working day from which `days` working days go by until `to`; 0 gives the last up to `to`. */
export function subtractWorkingDays(to: string, days: number): string {
	// Twice as long and a holiday week: the guess has to lie before the day looked for.
	const guess = addNaturalDays(to, -2 * days - 15);
	return addWorkingDays(guess, workingDaysBetween(guess, to) - days);
}

/** The working days of a month, in order. */
export function workingDaysOf(month: Month): string[] {
	const days: string[] = [];
	const last = lastDay(month);
	for (let day = moveToWorkingDay(firstDay(month)); day <= last; day = addWorkingDays(day, 1))
		days.push(day);
	return days;
}

/** Money arrives by the tenth, or on the last working day before it. */
export const payDayOf = (month: Month): string => subtractWorkingDays(dayOf(month, 10), 0);
