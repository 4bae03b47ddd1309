import { expect, test } from 'vitest';
import { rankIntervals } from '#lib/statistics/rank-interval.ts';
import { Z998, wilsonInterval } from '#lib/statistics/wilson-interval.ts';

test('those that lie wholly above and wholly below leave the ranks between, worked by hand', () => {
	// 5–6 lies above all, 1–2 below all; 3–4 and 3.5–4.5 overlap, so that either may be second.
	expect(
		rankIntervals(
			[
				[3, 4],
				[5, 6],
				[1, 2],
				[3.5, 4.5]
			],
			0
		)
	).toEqual([
		[2, 3],
		[1, 1],
		[4, 4],
		[2, 3]
	]);
});

test('intervals that touch may be in either order', () => {
	expect(
		rankIntervals(
			[
				[1, 2],
				[2, 3]
			],
			0
		)
	).toEqual([
		[1, 2],
		[1, 2]
	]);
});

test('hidden ones may be above all that are shown', () => {
	expect(
		rankIntervals(
			[
				[5, 6],
				[1, 2]
			],
			2
		)
	).toEqual([
		[1, 3],
		[2, 4]
	]);
});

test('every rank of values drawn from the intervals lies within, and none is left out without cause', () => {
	let seed = 7;
	const draw = () => (seed = (seed * 16807) % 2147483647) / 2147483647;
	for (let round = 0; round < 200; round++) {
		const intervals = Array.from({ length: 5 }, () => {
			const low = draw() * 10;
			return [low, low + draw() * 4] as const;
		});
		const values = intervals.map(([low, high]) => low + draw() * (high - low));
		const ranks = values.map((value) => 1 + values.filter((other) => other > value).length);
		rankIntervals(intervals, 0).forEach(([best, worst], at) => {
			expect(ranks[at]).toBeGreaterThanOrEqual(best);
			expect(ranks[at]).toBeLessThanOrEqual(worst);
		});
	}
});

test('at 99.8% an interval solves (p̂ − p)² = z² p(1 − p)⁄n with z = 3.0902', () => {
	const [lower, upper] = wilsonInterval(30, 100, Z998);
	for (const p of [lower, upper])
		expect((0.3 - p) ** 2).toBeCloseTo((Z998 ** 2 * p * (1 - p)) / 100, 14);
	expect(lower).toBeLessThan(0.3);
	expect(upper).toBeGreaterThan(0.3);
});
