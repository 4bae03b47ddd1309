import { expect, test } from 'vitest';
import { checkSum } from '#scripts/cross-checks/sum.ts';
import { figure, input, money, persons, reported, town } from './make-input.ts';

const total = { line: 4 };
const column = (a: string, b: string, sum: string, measure = persons()) => [
	figure('x', a, measure, town(1)),
	figure('x', b, measure, town(2)),
	figure('x', sum, measure, total)
];

test('towns that add up to one person less than the total are a finding', () => {
	expect(checkSum(input(column('30', '12', '43')))).toEqual([
		{
			...{ rule: 'sum', source: 'a', line: 4, column: 'x', time_period: '2024-02' },
			...{ ref_area: '500103', stated: 43, derived: 42, unit: '人', tolerance: 0 },
			against: ['a:2', 'a:3']
		}
	]);
});

test('towns that add up are none', () => {
	expect(checkSum(input(column('30', '12', '42')))).toEqual([]);
});

// Two towns and the total, each off by at most 0.005: together 0.015.
test('money in 万元 that is off by what rounding explains is no finding, beyond it is one', () => {
	const wan = money('万元', 2);
	expect(checkSum(input(column('1.10', '2.20', '3.31', wan)))).toEqual([]);
	expect(checkSum(input(column('1.10', '2.20', '3.32', wan)))).toMatchObject([
		{ stated: 3.32, derived: 3.3, tolerance: 0.015 }
	]);
});

test('amounts known to be exact have no rounding to explain a difference', () => {
	const exact = { ...money('万元', 2), exact: true as const };
	expect(checkSum(input(column('1.10', '2.20', '3.31', exact)))).toHaveLength(1);
	expect(checkSum(input(column('1.10', '2.20', '3.30', exact)))).toEqual([]);
});

test('rates and ranks are not added up', () => {
	expect(checkSum(input(column('30', '12', '21', reported('rate', '%'))))).toEqual([]);
	expect(checkSum(input(column('1', '2', '7', reported('rank', '位'))))).toEqual([]);
});

test('a blank town, an approximate total or missing rows leave nothing to check', () => {
	expect(checkSum(input(column('30', '', '43')))).toEqual([]);
	expect(checkSum(input(column('30', '12', '50多')))).toEqual([]);
	const tables = [{ id: 'a', complete: false, checks: [] }];
	expect(checkSum(input(column('30', '12', '43'), [], { tables }))).toEqual([]);
});

test('a dataset may let the rule be missed by a share', () => {
	const figures = column('60', '40', '101');
	expect(checkSum(input(figures, [], { tolerance: { sum: 0.01 } }))).toEqual([]);
	expect(checkSum(input(figures, [], { tolerance: { sum: 0.009 } }))).toHaveLength(1);
});
