import { expect, test } from 'vitest';
import { checkRate } from '#scripts/cross-checks/rate.ts';
import { figure, input, money, persons, reported } from './make-input.ts';

// 福州市晋安区, 2020-Q1: 30.78 万元 of 472,533 × 7 yuan is 9.3055 %.
const quota = {
	...{ rule: 'rate' as const, rate: '使用率', numerator: '金额', denominator: '人口' },
	factor: 1_000_000 / 7
};
const useRate = (printed: string, exact: boolean) => [
	figure('金额', '30.78', { ...money('万元', 2), ...(exact ? { exact } : {}) }),
	figure('人口', '472533', { to: 'population.persons', dimensions: { basis: 'registered' } }),
	figure('使用率', printed, reported('rate', '%', 2))
];

test('a rate that its own numerator and denominator do not give is a finding', () => {
	expect(checkRate(input(useRate('9.30', true), [quota]))).toMatchObject([
		{ rule: 'rate', stated: 9.3, derived: 9.31, tolerance: 0.005, unit: '%' }
	]);
	expect(checkRate(input(useRate('9.31', true), [quota]))).toEqual([]);
});

// ± 0.005 万元 of 30.78 is ± 0.0015 percentage points more: 9.30 then lies within.
test('rounding of the numerator excuses as much of the rate', () => {
	expect(checkRate(input(useRate('9.30', false), [quota]))).toEqual([]);
	expect(checkRate(input(useRate('9.29', false), [quota]))).toHaveLength(1);
});

test('without a denominator the rate is a multiple: 6,975 persons at 7 yuan are 4.88 万元', () => {
	const check = { ...{ rule: 'rate' as const, rate: '应使用', numerator: '人口' }, factor: 0.0007 };
	const row = (printed: string) => [
		figure('人口', '6975', { to: 'population.persons', dimensions: { basis: 'registered' } }),
		figure('应使用', printed, reported('quota', '万元', 2))
	];
	expect(checkRate(input(row('4.88'), [check]))).toEqual([]);
	expect(checkRate(input(row('4.87'), [check]))).toMatchObject([{ stated: 4.87, derived: 4.88 }]);
});

test('2007-02: 20.2 亿元 for 2242.3 万人 are 90.1 yuan each, not 92.6', () => {
	const check = {
		...{ rule: 'rate' as const, rate: '人均', numerator: '支出', denominator: '人数' },
		factor: 10_000
	};
	const figures = [
		figure('支出', '20.2', money('亿元', 1)),
		figure('人数', '2242.3', { ...persons(), printed_unit: '万人', decimals: 1 }),
		figure('人均', '92.6', reported('mean', '元/人·月', 1))
	];
	expect(checkRate(input(figures, [check]))).toMatchObject([{ stated: 92.6, derived: 90.1 }]);
});

test('nothing is divided by zero or by a blank', () => {
	const check = { rule: 'rate' as const, rate: 'r', numerator: 'n', denominator: 'd', factor: 1 };
	const row = (below: string) => [
		...[figure('r', '1', reported('r')), figure('n', '1', reported('n'))],
		figure('d', below, reported('d'))
	];
	expect(checkRate(input([...row('0')], [check]))).toEqual([]);
	expect(checkRate(input([...row('')], [check]))).toEqual([]);
});
