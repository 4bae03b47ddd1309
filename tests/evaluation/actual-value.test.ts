import { describe, expect, test } from 'vitest';
import { actualValue } from '#lib/evaluation/actual-value.ts';
import { metricById } from '#lib/metrics/index.ts';
import type { Answer, Point } from '#lib/queries/query-metric.ts';
import { makePoint } from '../support/make-point.ts';

const BASES = { counts: 5, amounts: 10_000 };
const answer = (metric: string, points: readonly Point[]) =>
	({ metric: metricById(metric), points }) as unknown as Answer;
const amount = (value: number, status: 'A' | 'R') => ({
	...makePoint(value, status),
	...{ numerator: value, unit: 'yuan' as const }
});

describe('a year of figures that protection rounded', () => {
	test('lies within the bases of all: two quarters of 400,000 within 20,000 of 800,000', () => {
		const paid = answer('paid-for', [amount(400_000, 'R'), amount(400_000, 'R')]);
		expect(actualValue(paid, undefined, BASES).bounds).toEqual([780_000, 820_000]);
	});

	test('over a budget of 1,000,000 that is exact, is 78 to 82%', () => {
		const paid = answer('paid-for', [amount(400_000, 'R'), amount(400_000, 'R')]);
		const planned = answer('budget-adjusted', [amount(1_000_000, 'A')]);
		const { value, bounds } = actualValue(paid, planned, BASES);
		expect([value, bounds]).toEqual([0.8, [0.78, 0.82]]);
	});

	test('may be more than was planned, but no share is more than all', () => {
		const paid = answer('paid-for', [amount(1_000_000, 'R')]);
		const planned = answer('budget-adjusted', [amount(1_000_000, 'A')]);
		expect(actualValue(paid, planned, BASES).bounds).toEqual([0.99, 1.01]);
		const share = { ...makePoint(0.95, 'R'), numerator: 95, denominator: 100 };
		// 90 of 105 at least; 100 of 95 would be more than all.
		expect(actualValue(answer('on-time-rate', [share]), undefined, BASES).bounds).toEqual([
			...[90 / 105, 1]
		]);
	});

	test('has no bounds where it is exact', () => {
		const paid = answer('paid-for', [amount(400_000, 'A')]);
		expect(actualValue(paid, undefined, BASES).bounds).toBeNull();
	});
});
