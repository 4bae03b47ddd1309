import { expect, test } from 'vitest';
import { median, quantile } from '#scripts/bench/spread.ts';

test('the median of five is the third, in whatever order they come', () => {
	expect(median([9, 1, 5, 7, 3])).toBe(5);
});

test('95 of 100 do not exceed the 95th percentile', () => {
	expect(
		quantile(
			Array.from({ length: 100 }, (_, index) => 100 - index),
			0.95
		)
	).toBe(95);
});

test('nothing measured gives no number', () => {
	expect(median([])).toBeNaN();
});
