import { expect, test } from 'vitest';
import { checkPerHead } from '#scripts/cross-checks/per-head.ts';
import { figure, input, money, persons, standard, town } from './make-input.ts';

const spent = (text: string, place = {}) => [
	figure('人数', '100', persons(), place),
	figure('支出', text, money(), { line: 3, ...place })
];

test('without a standard, 50 to 5,000 yuan per person and month are plausible', () => {
	for (const [text, count] of [
		['4999', 1],
		['5000', 0],
		['500000', 0],
		['500100', 1]
	] as const)
		expect(checkPerHead(input(spent(text)))).toHaveLength(count);
	expect(checkPerHead(input(spent('500100')))).toMatchObject([
		{ rule: 'per-head', stated: 5001, derived: 5000, unit: '元/人·月', against: ['a:2'] }
	]);
	expect(checkPerHead(input(spent('4900')))).toMatchObject([{ stated: 49, derived: 50 }]);
});

test('with a standard of 700, 140 to 2,100 yuan are', () => {
	const known = figure('标准', '700', standard, { line: 9 });
	for (const [text, count] of [
		['13900', 1],
		['14000', 0],
		['210000', 0],
		['210100', 1]
	] as const)
		expect(checkPerHead(input([...spent(text), known]))).toHaveLength(count);
	expect(checkPerHead(input([...spent('13900'), known]))).toMatchObject([
		{ stated: 139, derived: 140, against: ['a:2', 'a:9'] }
	]);
});

test('the county’s standard holds for its towns', () => {
	const known = figure('标准', '700', standard, { line: 9 });
	expect(checkPerHead(input([...spent('13900', town(1)), known]))).toHaveLength(1);
});

test('a year’s money is not taken for a month’s', () => {
	const year = { time_period: '2022' };
	expect(checkPerHead(input(spent('900000', year)))).toEqual([]);
});

test('nobody on the rolls is no division by zero', () => {
	const figures = [figure('人数', '0', persons()), figure('支出', '0', money())];
	expect(checkPerHead(input(figures))).toEqual([]);
});

test('a part of the month’s money is not judged by itself', () => {
	const figures = [
		figure('人数', '100', persons()),
		figure('补发', '300', money('元', 0, { kind: 'back_pay' }))
	];
	expect(checkPerHead(input(figures))).toEqual([]);
});
