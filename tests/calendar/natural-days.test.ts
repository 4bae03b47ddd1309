import { describe, expect, test } from 'vitest';
import {
	addMonths,
	addNaturalDays,
	dateOfDay,
	dayNumber,
	isWeekday,
	naturalDaysBetween
} from '#lib/calendar/natural-days.ts';

test('seven days of posting from 26 February 2024 end on 4 March: the first does not count', () => {
	expect(addNaturalDays('2024-02-26', 7)).toBe('2024-03-04');
	expect(naturalDaysBetween('2024-02-26', '2024-03-04')).toBe(7);
	expect(naturalDaysBetween('2024-03-04', '2024-02-26')).toBe(-7);
});

test.each([
	['2024-03-15', 6, '2024-09-15'],
	['2024-01-31', 1, '2024-02-29'],
	['2023-11-30', 3, '2024-02-29'],
	['2024-02-29', 12, '2025-02-28'],
	['2024-12-31', 2, '2025-02-28'],
	['2024-03-31', -1, '2024-02-29']
])('%s and %d months is %s', (from, months, expected) => {
	expect(addMonths(from, months)).toBe(expected);
});

test('a date and its number are each other’s inverse, before 1970 as well', () => {
	expect(dayNumber('1970-01-01')).toBe(0);
	expect(dayNumber('1969-12-31')).toBe(-1);
	expect(dateOfDay(dayNumber('2024-02-29'))).toBe('2024-02-29');
});

test('1 October 1949 was a Saturday, 3 October a Monday', () => {
	expect(isWeekday('1949-10-01')).toBe(false);
	expect(isWeekday('1949-10-03')).toBe(true);
});

describe('no date', () => {
	const texts = ['2024-02-30', '2023-02-29', '2024-13-01', '2024-2-9', '20240209', '2024-02', ''];
	test.each([...texts, '2024-02-09T00:00', ' 2024-02-09'])('“%s”', (date) => {
		const refusal = expect.objectContaining({ code: 'calendar/invalid-date', context: { date } });
		expect(() => dayNumber(date)).toThrow(refusal);
		expect(() => addMonths(date, 1)).toThrow(refusal);
		expect(() => naturalDaysBetween('2024-01-01', date)).toThrow(refusal);
	});
});
