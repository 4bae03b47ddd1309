import { SolarDay } from 'tyme4ts';
import { describe, expect, test } from 'vitest';
import { FIRST_COVERED_YEAR, LAST_COVERED_YEAR } from '#lib/calendar/holidays.ts';
import { dateOfDay, dayNumber, isWeekday } from '#lib/calendar/natural-days.ts';
import {
	addWorkingDays,
	isWorkingDay,
	moveToWorkingDay,
	workingDaysBetween
} from '#lib/calendar/working-days.ts';
import { readCsv } from '#scripts/connectors/read-csv.ts';

const { rows: vectors } = await readCsv('tests/calendar/workday-vectors.csv', 'vectors');

test('every due date on which two calendars agree is ours too', () => {
	expect(vectors).toHaveLength(88);
	for (const { line, cells } of vectors) {
		const { accepted_on = '', plus_workdays, due_on = '' } = cells;
		const days = Number(plus_workdays);
		expect({ line, due: addWorkingDays(accepted_on, days) }).toEqual({ line, due: due_on });
		expect({ line, days: workingDaysBetween(accepted_on, due_on) }).toEqual({ line, days });
	}
});

test('every day of 2014 to 2026 is what tyme4ts takes it for', () => {
	const differing = [];
	for (let day = dayNumber('2014-01-01'); day <= dayNumber('2026-12-31'); day++) {
		const date = dateOfDay(day);
		const [year = 0, month = 0, dayOfMonth = 0] = date.split('-').map(Number);
		const named = SolarDay.fromYmd(year, month, dayOfMonth).getLegalHoliday();
		const theirs = named ? named.isWork() : isWeekday(date);
		if (theirs !== isWorkingDay(date)) differing.push(date);
	}
	expect(differing).toEqual([]);
});

describe('a working day', () => {
	test.each([
		['a Tuesday', '2024-03-05', true],
		['a Saturday', '2024-03-09', false],
		['National Day', '2024-10-01', false],
		['a Sunday worked for a holiday', '2024-09-29', true],
		['a Monday off in a holiday', '2024-10-07', false],
		['the eve of the New Year before the rule of 2025', '2024-02-09', true],
		['the eve of the New Year since', '2025-01-28', false],
		['the day by which a holiday grew in 2020', '2020-01-31', false],
		['the first covered day', '2004-01-01', false],
		['the last covered day', '2026-12-31', true]
	])('%s: %s', (_what, date, expected) => {
		expect(isWorkingDay(date)).toBe(expected);
	});
});

describe('working days between two dates', () => {
	test('leave the first out and count the last: Monday to Friday is four', () => {
		expect(workingDaysBetween('2024-03-04', '2024-03-08')).toBe(4);
	});

	test('over the National Day week are one: 30 September to 8 October', () => {
		expect(workingDaysBetween('2024-09-30', '2024-10-08')).toBe(1);
	});

	test('are none on one day, and negative backwards', () => {
		expect(workingDaysBetween('2024-03-04', '2024-03-04')).toBe(0);
		expect(workingDaysBetween('2024-03-08', '2024-03-04')).toBe(-4);
	});

	test('count from a day off as from the working day before', () => {
		expect(workingDaysBetween('2024-03-09', '2024-03-11')).toBe(1);
	});
});

describe('a number of working days later', () => {
	test('passes over the Spring Festival: one after 9 February 2024 is the Sunday worked', () => {
		expect(addWorkingDays('2024-02-09', 1)).toBe('2024-02-18');
	});

	test('from a Saturday, the first is Monday', () => {
		expect(addWorkingDays('2024-03-09', 1)).toBe('2024-03-11');
	});

	test('none later is the day itself', () => {
		expect(addWorkingDays('2024-03-09', 0)).toBe('2024-03-09');
	});

	test('is the day that lies at that distance, for every distance up to a year', () => {
		for (let days = 1; days <= 250; days++) {
			const reached = addWorkingDays('2023-01-20', days);
			expect(isWorkingDay(reached)).toBe(true);
			expect(workingDaysBetween('2023-01-20', reached)).toBe(days);
		}
	});
});

test('a deadline on a holiday moves to the next working day, another stays', () => {
	expect(moveToWorkingDay('2024-05-01')).toBe('2024-05-06');
	expect(moveToWorkingDay('2024-04-30')).toBe('2024-04-30');
});

describe('outside the covered years', () => {
	const refusal = (year: number) =>
		expect.objectContaining({
			code: 'calendar/uncovered-year',
			context: { year, file: 'data/reference/holidays.csv' }
		});

	test('are the years before 2004 and after 2026', () => {
		expect([FIRST_COVERED_YEAR, LAST_COVERED_YEAR]).toEqual([2004, 2026]);
	});

	test.each([
		['a day', () => isWorkingDay('2027-10-01'), 2027],
		['an earlier day', () => isWorkingDay('2003-12-31'), 2003],
		['the end of a distance', () => workingDaysBetween('2026-12-01', '2028-01-03'), 2028],
		['the start of a distance', () => workingDaysBetween('2003-12-31', '2004-01-05'), 2003],
		['the start of a limit', () => addWorkingDays('2027-01-04', 0), 2027],
		['the end of a limit', () => addWorkingDays('2026-12-30', 2), 2027],
		['a far end of a limit', () => addWorkingDays('2026-12-30', 20_000), 2027],
		['a deadline', () => moveToWorkingDay('2027-01-01'), 2027]
	])('%s is refused, naming the year and the file', (_what, ask, year) => {
		expect(ask).toThrow(refusal(year));
	});

	test('the last covered day is still reached', () => {
		expect(addWorkingDays('2026-12-30', 1)).toBe('2026-12-31');
	});
});
