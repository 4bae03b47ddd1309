import { describe, expect, test } from 'vitest';
import {
	isDominated,
	isWithinPercent,
	isWithinPriorPosterior,
	shareOfLargest,
	upperLevelOfDominance,
	upperLevelOfPriorPosterior
} from '#lib/privacy/dominance.ts';
import { readReference } from '../protection/read-reference.ts';

const seven = readReference<{
	contributions: Record<string, number[]>;
	expected: Record<string, unknown>;
}>('dominance');
const cells = Object.values(seven.contributions);

describe('of seven cells', () => {
	test.each([
		[1, seven.expected['share_top1']],
		[2, seven.expected['share_top2']]
	])('the %i largest hold', (n, shares) => {
		expect(cells.map((cell) => shareOfLargest(cell, n))).toEqual(shares);
	});

	test('a share of exactly k percent is safe: the handbook says more than', () => {
		const unsafe = cells.map((cell) => isDominated(cell, 2, 90));
		expect(unsafe).toEqual(seven.expected['strict_n2_k90_primary']);
	});

	test('those within 15 percent are', () => {
		const unsafe = cells.map((cell) => isWithinPercent(cell, 15));
		expect(unsafe).toEqual(seven.expected['p15_primary']);
	});
});

describe('the handbook’s examples', () => {
	// X, x₁ and x₂ as printed; the rest is one contribution.
	const wide = [50_000, 49_000, 1000];
	const narrow = [52_000, 50_000, 8000];

	test('one of 50,000 in 100,000 is safe under (1,90), though the second comes within 2 percent', () => {
		expect(isDominated(wide, 1, 90)).toBe(false);
		// Who knows 49,000 of 100,000 takes the largest for at most 51,000.
		expect(isWithinPercent(wide, 3)).toBe(true);
		expect(isWithinPercent(wide, 2)).toBe(false);
	});

	test('one that is safe under 10 percent is unsafe under the equivalent (2,90.909)', () => {
		expect(isWithinPercent(narrow, 10)).toBe(false);
		expect(isDominated(narrow, 2, 90.909)).toBe(true);
	});

	test('300, 20 and 10 under (1,85) must reach 352.94', () => {
		expect(isDominated([300, 20, 10], 1, 85)).toBe(true);
		expect(330 + upperLevelOfDominance([300, 20, 10], 1, 85)).toBeCloseTo(352.94, 2);
	});
});

test('levels follow the rules: below or at zero where the cell is safe', () => {
	// 15 percent of 80 is 12, and 10 remain; 60 of 80 percent of 70 is 52.5, and 20 remain.
	expect(upperLevelOfPriorPosterior([80, 10, 10], 15, 100)).toBeCloseTo(2);
	expect(upperLevelOfPriorPosterior([70, 10, 10, 10], 60, 80)).toBeCloseTo(32.5);
	expect(upperLevelOfPriorPosterior([60, 20, 10, 10], 15, 100)).toBeLessThan(0);
});

describe('a table of regions by gender', () => {
	const { contributions, expected } = readReference<{
		contributions: Record<string, number[]>;
		expected: Record<string, string[]>;
	}>('region-gender');
	const unsafe = (rule: (cell: readonly number[]) => boolean) =>
		Object.entries(contributions)
			.flatMap(([id, cell]) => (rule(cell) ? [id] : []))
			.sort();

	test('two cells are unsafe under (2,75), under 70 percent and under pq of 60 and 80', () => {
		expect(unsafe((cell) => isDominated(cell, 2, 75))).toEqual(expected['primary_nk_n2_k75']);
		expect(unsafe((cell) => isWithinPercent(cell, 70))).toEqual(expected['primary_p70']);
		expect(unsafe((cell) => isWithinPriorPosterior(cell, 60, 80))).toEqual(
			expected['primary_pq_60_80']
		);
	});

	test('no rule is asked of contributions below zero', () => {
		for (const rule of [
			() => isDominated([3, -1], 1, 50),
			() => isWithinPercent([3, -1], 10),
			() => isWithinPriorPosterior([3, -1], 10, 20)
		])
			expect(rule).toThrow(RangeError);
	});
});

test('a cell of nobody holds no share', () => {
	expect(shareOfLargest([], 1)).toBe(0);
	expect(isDominated([0, 0], 1, 50)).toBe(false);
});
