import { expect, test } from 'vitest';
import { checkUnit } from '#scripts/cross-checks/unit.ts';
import { figure, input, money, persons, town } from './make-input.ts';

const misread = { ...money('万元'), read_as: { unit: '元', multiplier: 1 } };

test('a head of 万元 over values in 元 is one finding, per head as printed and as read', () => {
	// 60,000 for 100 persons: 600 yuan each, or 6 million by the head.
	const figures = [
		figure('当月支出', '20000', misread, town(1)),
		figure('人数', '40', persons(), town(1)),
		figure('当月支出', '40000', misread, town(2)),
		figure('人数', '60', persons(), town(2))
	];
	expect(checkUnit(input(figures))).toEqual([
		{
			...{ rule: 'unit', source: 'a', line: 1, column: '当月支出', time_period: '2024-02' },
			...{ ref_area: '500103', stated: 6_000_000, derived: 600, unit: '元/人·月' },
			...{ tolerance: 0, against: [] }
		}
	]);
});

test('a unit read as printed is none', () => {
	const asPrinted = { ...money('万元'), read_as: { unit: '万元', multiplier: 10_000 } };
	expect(checkUnit(input([figure('a', '2', asPrinted), figure('b', '2', money('万元'))]))).toEqual(
		[]
	);
});

test('without persons the first value stands for the column', () => {
	expect(checkUnit(input([figure('支出', '177150', misread)]))).toMatchObject([
		{ stated: 1_771_500_000, derived: 177_150, unit: '元' }
	]);
});
