import { expect, test } from 'vitest';
import { wilsonInterval } from '#lib/statistics/wilson-interval.ts';

// R. G. Newcombe, Statistics in Medicine 17 (1998), table I, method 3.
test.each([
	[81, 263, 0.2553, 0.3662],
	[15, 148, 0.0624, 0.1605],
	[0, 20, 0, 0.1611],
	[1, 29, 0.0061, 0.1718]
])('%i of %i as published', (count, total, lower, upper) => {
	expect(wilsonInterval(count, total).lower).toBeCloseTo(lower, 4);
	expect(wilsonInterval(count, total).upper).toBeCloseTo(upper, 4);
});

test('one of two, by hand: ½ ± z⁄2 ⁄ √(2 + z²)', () => {
	const z = 1.959963984540054;
	const half = z / 2 / Math.sqrt(2 + z * z);
	expect(wilsonInterval(1, 2).lower).toBeCloseTo(0.5 - half, 12);
	expect(wilsonInterval(1, 2).upper).toBeCloseTo(0.5 + half, 12);
});

test('contains the share, is a mirror of its complement and narrows with the count', () => {
	for (let total = 1; total <= 60; total++)
		for (let count = 0; count <= total; count++) {
			const { lower, upper } = wilsonInterval(count, total);
			const other = wilsonInterval(total - count, total);
			expect(lower).toBeLessThanOrEqual(count / total);
			expect(upper).toBeGreaterThanOrEqual(count / total);
			expect(lower + other.upper).toBeCloseTo(1, 12);
			const more = wilsonInterval(10 * count, 10 * total);
			expect(more.upper - more.lower).toBeLessThan(upper - lower);
		}
});
