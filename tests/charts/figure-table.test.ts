import { describe, expect, test } from 'vitest';
import { cellText, symbolNotes } from '#lib/charts/figure-table.ts';
import { scaleFor } from '#lib/charts/format-value.ts';
import type { Status } from '#lib/contract/define-table.ts';
import { metricById } from '#lib/metrics/index.ts';
import { makePoint } from '../support/make-point.ts';

const persons = metricById('persons');
const text = (value: number, status: Status, others: number[] = []) =>
	cellText(makePoint(value, status), scaleFor(persons, [value, ...others], 'zh-CN'), 'zh-CN');

const PRINTED = { policy: null, amounts_rounded_to: {} };
const PROTECTED = {
	policy: 'supervision',
	amounts_rounded_to: { '2023': 2000, '2024': 10_000 }
} as const;

describe('a cell', () => {
	test('of a count printed whole in 万人 gets no decimal, its neighbours keep theirs', () => {
		expect(text(44_000_000, 'R', [39_711_000])).toBe('4,400');
		expect(text(39_711_000, 'A', [44_000_000])).toBe('3,971.1');
	});

	test.each([
		['P', '9,369*', '*：初步数，以后可能修订。'],
		['B', '9,369†', '†：口径有变，与此前各期不可直接比较。']
	] as const)('of status %s is marked, and the mark explained', (status, cell, note) => {
		expect(text(9369, status)).toBe(cell);
		expect(symbolNotes([makePoint(9369, status), makePoint(1, status)], PRINTED, 'zh-CN')).toEqual([
			note
		]);
	});

	test('that was rounded says so where protection did it, and not where the press did', () => {
		const rounded = [makePoint(9000, 'R')];
		expect(symbolNotes(rounded, PRINTED, 'zh-CN')).toEqual([]);
		expect(symbolNotes(rounded, PROTECTED, 'zh-CN')).toEqual([
			expect.stringMatching(/^金额和部分人数为保护个人信息已取整/)
		]);
	});

	test('of a rounded amount says to what, at the widest', () => {
		const amount = { ...makePoint(9000, 'R'), unit: 'yuan' } as const;
		const noteOf = (dimensions: Record<string, string>) =>
			symbolNotes([{ ...amount, dimensions }], PROTECTED, 'zh-CN')[1];
		expect(noteOf({ time_period: '2023-Q2' })).toBe(
			'金额的取整单位不超过2,000元，每个取整的数与原数相差不到一个单位；这样的数再跨时期相加，与合计可以不等。'
		);
		expect(noteOf({})).toContain('不超过10,000元');
	});

	test('of an exact figure has neither mark nor note', () => {
		expect(text(9369, 'A')).toBe('9,369');
		expect(symbolNotes([makePoint(9369)], PRINTED, 'zh-CN')).toEqual([]);
	});
});
