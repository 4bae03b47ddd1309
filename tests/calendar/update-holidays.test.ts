import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { HOLIDAYS_FILE } from '#lib/calendar/holidays-file.ts';
import { mergeHolidays } from '#scripts/reference/merge-holidays.ts';
import { ORIGIN, packagedHolidays } from '#scripts/reference/packaged-holidays.ts';
import { readHolidays, type NamedDay } from '#scripts/reference/read-holidays.ts';
import { CALENDAR_FILE, renderHolidays } from '#scripts/reference/render-holidays.ts';
import { writeReference } from './write-reference.ts';

const named = (kind: NamedDay['kind'], ...dates: string[]): NamedDay[] =>
	dates.map((date) => ({ date, kind }));

// A made-up notice, as long as the law: 1 + 4 + 1 + 2 + 1 + 1 + 3 days, and one Sunday worked.
const notice = [
	...named('holiday', '2027-01-01', '2027-02-05', '2027-02-06', '2027-02-07', '2027-02-08'),
	...named('holiday', '2027-04-05', '2027-05-01', '2027-05-02', '2027-06-09', '2027-09-15'),
	...named('holiday', '2027-10-01', '2027-10-02', '2027-10-03'),
	...named('workday', '2027-01-31')
];

test('the calendar in the tree is what npm run update:holidays writes', async () => {
	const years = mergeHolidays(packagedHolidays, await readHolidays(HOLIDAYS_FILE));
	const written = await renderHolidays(years, `${ORIGIN} and ${HOLIDAYS_FILE}`);
	expect(readFileSync(CALENDAR_FILE, 'utf8')).toBe(written);
});

describe('an office’s own days', () => {
	test('add a year; weekends off need no mention in the calendar', () => {
		expect(mergeHolidays(packagedHolidays, notice).at(-1)).toEqual({
			year: 2027,
			weekdaysOff: ['01-01', '02-05', '02-08', '04-05', '06-09', '09-15', '10-01'],
			weekendsWorked: ['01-31']
		});
	});

	test('hold where the package says otherwise', () => {
		const own = [...named('holiday', '2026-02-14'), ...named('workday', '2026-02-15')];
		const year = mergeHolidays(packagedHolidays, own).at(-1);
		expect(year?.weekendsWorked).not.toContain('02-14');
		expect(year?.weekendsWorked).toContain('02-15');
	});

	test('are refused when they are only the beginning of a year', () => {
		const january = notice.filter(({ date }) => date < '2027-02-01');
		expect(() => mergeHolidays(packagedHolidays, january)).toThrow(
			expect.objectContaining({
				code: 'calendar/incomplete-year',
				context: { file: HOLIDAYS_FILE, year: 2027, listed: 1, expected: 13 }
			})
		);
	});

	test('are refused without the Spring Festival, though the fixed days are there', () => {
		const own = notice.filter(({ date }) => !date.startsWith('2027-02'));
		expect(() => mergeHolidays(packagedHolidays, own)).toThrow('"listed":9,"expected":13');
	});

	test('are refused without National Day, however many they are', () => {
		const own = notice.map((day) =>
			day.date === '2027-10-01' ? { ...day, date: '2027-10-04' } : day
		);
		expect(() => mergeHolidays(packagedHolidays, own)).toThrow('calendar/incomplete-year');
	});

	test('are refused when a year between is missing', () => {
		const own = notice.map((day) => ({ ...day, date: day.date.replace('2027', '2028') }));
		expect(() => mergeHolidays(packagedHolidays, own)).toThrow(
			expect.objectContaining({ context: expect.objectContaining({ year: 2027, listed: 0 }) })
		);
	});
});

describe('the file of an office’s own days', () => {
	const HEADER = 'date,kind,basis';

	test('is empty but for its header at first', async () => {
		expect(await readHolidays(HOLIDAYS_FILE)).toEqual([]);
	});

	test('gives the days in its order', async () => {
		const path = await writeReference(HEADER, '2027-01-31,workday,通知', '2027-01-01,holiday,通知');
		expect(await readHolidays(path)).toEqual([
			...named('workday', '2027-01-31'),
			...named('holiday', '2027-01-01')
		]);
	});

	test.each([
		['date', '2027-02-29,holiday,通知'],
		['date', '2027-02-01,workday,通知'],
		['kind', '2027-01-01,放假,通知'],
		['basis', '2027-01-01,holiday,']
	])('is refused for a bad %s: %s', async (column, text) => {
		const path = await writeReference(HEADER, '2027-10-01,holiday,通知', text);
		await expect(readHolidays(path)).rejects.toMatchObject({
			code: 'reference/invalid-cell',
			context: { file: path, line: 3, column }
		});
	});

	test('is refused when it names a day twice', async () => {
		const path = await writeReference(HEADER, '2027-01-01,holiday,甲', '2027-01-01,holiday,乙');
		await expect(readHolidays(path)).rejects.toMatchObject({
			code: 'reference/repeated-row',
			context: { file: path, line: 3, first: 2 }
		});
	});
});
