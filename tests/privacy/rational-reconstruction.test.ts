import { expect, test } from 'vitest';
import { fractionsOf, revealsSmallCount, sumsOf } from '#lib/privacy/rational-reconstruction.ts';

const written = (ratio: number, decimals: number) =>
	fractionsOf(ratio, decimals, 60).map(
		({ numerator, denominator }) => `${numerator}/${denominator}`
	);

test('46.15 percent of at most 60 is 6 of 13 or a multiple of it', () => {
	expect(written(0.4615, 4)).toEqual(['6/13', '12/26', '18/39', '24/52']);
});

test('46 percent may be sixteen fractions: two decimals fewer tell less', () => {
	expect(written(0.46, 2)).toHaveLength(16);
});

test('a mean of 8.33 over six is a sum of 50', () => {
	expect(sumsOf(8.33, 2, 6)).toEqual([50]);
	// 833.3 over six, in tenths: from 4,999.5 to 5,000.1.
	expect(sumsOf(833.3, 1, 6, 0.1)).toHaveLength(7);
});

test('a share of a published number gives a small count away, unless it rounds too much', () => {
	// 6.7 percent of 30 are 2; 7 percent of 200 are 13 to 15.
	expect(revealsSmallCount(0.067, 3, 30, 5)).toBe(true);
	expect(revealsSmallCount(0.07, 2, 200, 5)).toBe(false);
	expect(revealsSmallCount(0, 3, 30, 5)).toBe(false);
	// 1 percent of 400 are 2 to 6: it may be five.
	expect(revealsSmallCount(0.01, 2, 400, 5)).toBe(false);
});
