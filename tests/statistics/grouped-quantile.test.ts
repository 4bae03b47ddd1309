import { expect, test } from 'vitest';
import { groupedQuantile } from '#lib/statistics/grouped-quantile.ts';

test('of 3, 42, 5 and 5 the 28th is in the second group, the 50th in the third', () => {
	expect(groupedQuantile([3, 42, 5, 5], 0.5)).toBe(1);
	expect(groupedQuantile([3, 42, 5, 5], 0.9)).toBe(2);
});

test('of ten, the fifth is the median, and 0.9 × 110 is the 99th', () => {
	expect(groupedQuantile([5, 5], 0.5)).toBe(0);
	expect(groupedQuantile([99, 11], 0.9)).toBe(0);
	expect(groupedQuantile([98, 12], 0.9)).toBe(1);
});

test('empty groups hold no quantile, and nobody has none', () => {
	expect(groupedQuantile([0, 0, 4], 0.1)).toBe(2);
	expect(groupedQuantile([4, 0], 1)).toBe(0);
	expect(groupedQuantile([0, 0], 0.5)).toBeUndefined();
});

test('it is the group of the value of that rank, whatever the values are', () => {
	let seed = 7;
	const random = (below: number) => (seed = (seed * 48_271) % 2_147_483_647) % below;
	for (let round = 0; round < 200; round++) {
		const values = Array.from({ length: 1 + random(50) }, () => random(40)).sort((a, b) => a - b);
		const counts = [0, 10, 20, 30].map(
			(from) => values.filter((value) => value >= from && value < from + 10).length
		);
		for (const p of [0.1, 0.5, 0.9, 1]) {
			const value = values[Math.ceil(p * values.length - 1e-9) - 1] ?? NaN;
			expect(groupedQuantile(counts, p)).toBe(Math.floor(value / 10));
		}
	}
});
