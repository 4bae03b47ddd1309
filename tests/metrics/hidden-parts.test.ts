import { expect, test } from 'vitest';
import { boundsOfSum, lowestRank } from '#lib/statistics/hidden-parts.ts';

// Four towns hide what is 279 together.
const hidden = { count: 4, sum: 279 };

test('a rank falls by as many hidden towns as could be larger together', () => {
	// 349 can nobody exceed; 145 one of them (146 leave 133), 95 two (2 × 96 = 192), 12 all four.
	expect(lowestRank(2, 349, hidden)).toBe(2);
	expect(lowestRank(5, 145, hidden)).toBe(6);
	expect(lowestRank(8, 95, hidden)).toBe(10);
	expect(lowestRank(9, 12, hidden)).toBe(13);
});

test('a sum of shown and hidden towns lies between those shown alone and all that is left', () => {
	expect(boundsOfSum(12, 1, { count: 3, sum: 8 })).toEqual([12, 20]);
	expect(boundsOfSum(12, 0, { count: 3, sum: 8 })).toEqual([12, 12]);
});

test('a sum with all hidden towns in it is known', () => {
	expect(boundsOfSum(12, 3, { count: 3, sum: 8 })).toEqual([20, 20]);
});
