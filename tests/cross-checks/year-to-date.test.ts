import { expect, test } from 'vitest';
import { checkYearToDate } from '#scripts/cross-checks/year-to-date.ts';
import { figure, input, money, reported } from './make-input.ts';

const year_to_date_of = {
	to: 'spending.amount_yuan',
	dimensions: money().dimensions ?? {}
} as const;
const month = (time_period: string, text: string, unit = '元', decimals = 0) =>
	figure('当月', text, money(unit, decimals), { time_period, source: time_period });
const since = (time_period: string, text: string, unit = '元', decimals = 0) =>
	figure('累计', text, reported('ytd', unit, decimals, { year_to_date_of }), {
		...{ time_period, source: time_period }
	});
const found = (...figures: ReturnType<typeof month>[]) => checkYearToDate(input(figures));

test('the year so far is that of a month ago plus the month', () => {
	expect(found(since('2024-01', '700'), month('2024-02', '710'), since('2024-02', '1410'))).toEqual(
		[]
	);
	expect(
		found(since('2024-01', '700'), month('2024-02', '710'), since('2024-02', '1412'))
	).toMatchObject([
		{ rule: 'year-to-date', stated: 1412, derived: 1410, tolerance: 1.5, against: ['2024-01:2'] }
	]);
});

test('or the sum of all months, where these are known', () => {
	const months = [month('2024-01', '700'), month('2024-02', '710')];
	expect(found(...months, since('2024-02', '1410'))).toEqual([]);
	expect(found(...months, since('2024-02', '1500'))).toMatchObject([{ derived: 1410 }]);
});

test('in January it is the month', () => {
	expect(found(month('2024-01', '700'), since('2024-01', '700'))).toEqual([]);
	expect(found(month('2024-01', '700'), since('2024-01', '800'))).toMatchObject([{ derived: 700 }]);
});

test('it is never less than the month, whatever else is unknown', () => {
	expect(found(month('2024-05', '700'), since('2024-05', '3500'))).toEqual([]);
	expect(found(month('2024-05', '700'), since('2024-05', '650'))).toMatchObject([
		{ stated: 650, derived: 700 }
	]);
});

test('December of last year is not carried into January', () => {
	const figures = [since('2023-12', '9000'), month('2024-01', '700'), since('2024-01', '700')];
	expect(found(...figures)).toEqual([]);
});

// 708.62 ± 0.005 and 1417.02 ± 0.005 and 708.40 ± 0.005 万元.
test('units may differ, and rounding of all three is allowed for', () => {
	const figures = (text: string) => [
		...[month('2024-01', '7084000'), month('2024-02', '708.62', '万元', 2)],
		since('2024-02', text, '万元', 2)
	];
	expect(found(...figures('1417.02'))).toEqual([]);
	expect(found(...figures('1417.03'))).toEqual([]);
	expect(found(...figures('1417.04'))).toMatchObject([{ stated: 1417.04, derived: 1417.02 }]);
});
