import { expect, test } from 'vitest';
import { wilsonInterval } from '#lib/statistics/wilson-interval.ts';

const Z = 1.959963984540054;
const SQUARE = 3.841458820694124;

test('half of four, by hand: the centre is the half, and it reaches z ⁄ (2 √(4 + z²))', () => {
	const reach = Z / (2 * Math.sqrt(4 + SQUARE));
	const [least, most] = wilsonInterval(2, 4);
	expect(least).toBeCloseTo(0.5 - reach, 12);
	expect(most).toBeCloseTo(0.5 + reach, 12);
});

test('none of twenty, by hand: from nothing to z² ⁄ (20 + z²)', () => {
	const [least, most] = wilsonInterval(0, 20);
	expect(least).toBe(0);
	expect(most).toBeCloseTo(SQUARE / (20 + SQUARE), 12);
});

// R. G. Newcombe, Two-sided confidence intervals for the single proportion, Statistics in Medicine 17 (1998), table I, method 3.
test.each([
	[81, 263, 0.2553, 0.3662],
	[15, 148, 0.0624, 0.1605],
	[0, 20, 0, 0.1611],
	[1, 29, 0.0061, 0.1718]
])('%i of %i, as Newcombe prints it', (count, size, least, most) => {
	expect(wilsonInterval(count, size).map((end) => end.toFixed(4))).toEqual([
		least.toFixed(4),
		most.toFixed(4)
	]);
});

test('each end lies z standard errors of its own from the share seen, which it encloses', () => {
	for (let size = 1; size <= 60; size++)
		for (let count = 0; count <= size; count++) {
			const share = count / size;
			const [least, most] = wilsonInterval(count, size);
			expect(least).toBeLessThanOrEqual(share);
			expect(most).toBeGreaterThanOrEqual(share);
			for (const end of [least, most])
				if (end > 0 && end < 1)
					expect((share - end) ** 2).toBeCloseTo((SQUARE * end * (1 - end)) / size, 12);
			// What has it and what has it not are the same seen from two sides.
			const [others] = wilsonInterval(size - count, size);
			expect(most).toBeCloseTo(1 - others, 12);
		}
});
