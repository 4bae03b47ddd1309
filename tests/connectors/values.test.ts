import { describe, expect, test } from 'vitest';
import type { PrintedMeasure } from '#lib/contract/dataset.ts';
import { convertFigure } from '#scripts/connectors/convert-figure.ts';
import { parsePrintedValue } from '#scripts/connectors/parse-printed-value.ts';
import { isCountable, isIndivisible, unitScale } from '#scripts/connectors/unit-scale.ts';

describe('a printed cell', () => {
	test('that is blank is not reported, never 0', () => {
		expect(parsePrintedValue(' ')).toEqual({ value: null, status: 'M', decimals: 0 });
	});

	test('keeps its number and how many decimals it has', () => {
		expect(parsePrintedValue('1,089.50')).toEqual({
			value: 1089.5,
			status: undefined,
			decimals: 2
		});
		expect(parsePrintedValue('-22')?.value).toBe(-22);
		expect(parsePrintedValue('−5')?.value).toBe(-5);
		expect(parsePrintedValue('0')?.value).toBe(0);
	});

	test.each(['4680多', '300余', '约300', '近 300', '超过300'])('%s is approximate', (text) => {
		expect(parsePrintedValue(text)?.status).toBe('E');
	});

	test.each(['#N/A', '—', '三百', '12 34', '1.2.3', '12人'])('%s is no number', (text) => {
		expect(parsePrintedValue(text)).toBeUndefined();
	});
});

describe('a printed unit', () => {
	test('is worth what its large-number word says', () => {
		expect(['元', '万元', '亿元', '万人', '万人次', '户次', '%', '位'].map(unitScale)).toEqual([
			1, 10_000, 100_000_000, 10_000, 10_000, 1, 1, 1
		]);
	});

	test('per year becomes a twelfth, per month', () => {
		expect(unitScale('元/人·年') * 3600).toBeCloseTo(300, 10);
		expect(unitScale('元/人·月')).toBe(1);
	});

	test('of a rate, a rank or a mean cannot be added up', () => {
		expect(['%', '位', '元/人·月'].map(isCountable)).toEqual([false, false, false]);
		expect(['人', '万元', '人次'].map(isCountable)).toEqual([true, true, true]);
	});

	test('of whole people has no fraction, that of money has', () => {
		expect(['人', '户次', '元', '万人'].map(isIndivisible)).toEqual([true, true, false, false]);
	});
});

describe('a figure in the contract’s unit', () => {
	const where = { file: 'tables/a.csv', line: 3, column: '人数' };
	const persons = (printed_unit: string, multiplier: number, decimals: number): PrintedMeasure => ({
		...{ to: 'coverage.persons', printed_unit, multiplier, decimals },
		dimensions: { programme: '01', urban_rural: '_T' }
	});
	const money = (printed_unit: string, multiplier: number, decimals: number): PrintedMeasure => ({
		...{ to: 'spending.amount_yuan', printed_unit, multiplier, decimals },
		dimensions: { programme: '01', kind: '_T', urban_rural: '_T' }
	});

	test('is exact where whole units are printed and rounded where coarser ones are', () => {
		expect(convertFigure('10212', persons('人', 1, 0), where)).toMatchObject({
			...{ value: 10212, status: 'A' }
		});
		expect(convertFigure('957.4', persons('万人', 10_000, 1), where)).toMatchObject({
			...{ value: 9_574_000, status: 'R', printed: 957.4, scale: 10_000 }
		});
		expect(convertFigure('708.62', money('万元', 10_000, 2), where)).toMatchObject({
			...{ value: 7_086_200, status: 'R' }
		});
		expect(convertFigure('1765706.6', money('元', 1, 1), where)).toMatchObject({ status: 'A' });
	});

	test('of a yearly standard is a twelfth of it, in cents', () => {
		const standard: PrintedMeasure = {
			...{
				to: 'standards.monthly_yuan',
				printed_unit: '元/人·年',
				multiplier: 1 / 12,
				decimals: 1
			},
			dimensions: { programme: '01', urban_rural: 'rural' }
		};
		// 5962.3 / 12 = 496.858…
		expect(convertFigure('5962.3', standard, where).value).toBe(496.86);
	});

	test('is read in the unit it plainly has, where the head names another', () => {
		const misread = { ...money('万元', 10_000, 0), read_as: { unit: '元', multiplier: 1 } };
		expect(convertFigure('177150', misread, where)).toMatchObject({
			...{ value: 177_150, printed_unit: '万元', scale: 1, status: 'A' }
		});
	});

	test('is refused, with its place, where it is no number, no whole person or too precise', () => {
		const attempt = (text: string, measure: PrintedMeasure) => () =>
			convertFigure(text, measure, where);
		expect(attempt('abc', persons('人', 1, 0))).toThrow(
			expect.objectContaining({
				code: 'dataset/unreadable-value',
				context: { ...where, value: 'abc' }
			})
		);
		expect(attempt('12.5', persons('人', 1, 1))).toThrow(
			expect.objectContaining({ code: 'dataset/not-whole' })
		);
		expect(attempt('12.5', persons('人', 1, 0))).toThrow(
			expect.objectContaining({ code: 'dataset/too-many-decimals' })
		);
	});
});
