import { describe, expect, test } from 'vitest';
import { boundsOverHidden } from '#lib/statistics/bounds-over-hidden.ts';
import { gini } from '#lib/statistics/gini.ts';
import { lorenz } from '#lib/statistics/lorenz.ts';
import { theil } from '#lib/statistics/theil.ts';
import { variation } from '#lib/statistics/variation.ts';

const share = (amount: number, weight = 1) => ({ amount, weight });
const one = () => 'all';

describe('the Gini coefficient', () => {
	test('of equal rates is nothing, however unequal the areas', () => {
		expect(gini([share(10, 100), share(30, 300)])).toBeCloseTo(0, 12);
	});

	test('of 1, 2, 3, 4 is a quarter, by hand: Σ|xᵢ − xⱼ| = 20 over 2n²μ = 80', () => {
		expect(gini([share(4), share(1), share(3), share(2)])).toBeCloseTo(0.25, 12);
	});

	test('where one of four has all is three quarters', () => {
		expect(gini([share(0), share(0), share(0), share(9)])).toBeCloseTo(0.75, 12);
	});

	test('counts each area with its people: one of weight 2 is two of weight 1', () => {
		const split = gini([share(1), share(1), share(6)]);
		expect(gini([share(2, 2), share(6)])).toBeCloseTo(split as number, 12);
	});

	test('of nothing is not a number', () => {
		expect(gini([share(0), share(0)])).toBeNull();
	});
});

test('the Lorenz curve goes from nothing to all, lowest rate first', () => {
	expect(lorenz([share(6, 1), share(2, 3)])).toEqual([
		[0, 0],
		[0.75, 0.25],
		[1, 1]
	]);
});

describe('Theil’s index', () => {
	test('of 1 and 3 by hand is ¼ ln ½ + ¾ ln 3⁄2', () => {
		const expected = 0.25 * Math.log(0.5) + 0.75 * Math.log(1.5);
		expect(theil([share(1), share(3)], one)?.all).toBeCloseTo(expected, 12);
	});

	test('where one of n has all is ln n', () => {
		expect(theil([share(0), share(0), share(5)], one)?.all).toBeCloseTo(Math.log(3), 12);
	});

	test('is what lies between groups and what lies within them', () => {
		const areas = [
			{ ...share(1), kind: 'urban' },
			{ ...share(3), kind: 'urban' },
			{ ...share(2), kind: 'rural' },
			{ ...share(2), kind: 'rural' }
		];
		const found = theil(areas, ({ kind }) => kind);
		// Both groups have 4 of 8 for 2 of 4 people: nothing between them; half the weight has 1 and 3.
		expect(found?.between).toBeCloseTo(0, 12);
		expect(found?.within).toBeCloseTo(0.5 * (0.25 * Math.log(0.5) + 0.75 * Math.log(1.5)), 12);
		expect(found?.all).toBeCloseTo((found?.between ?? 0) + (found?.within ?? 0), 12);
	});
});

test('the coefficient of variation of 2, 4, 4, 4, 5, 5, 7, 9 is 2 over 5', () => {
	const shares = [2, 4, 4, 4, 5, 5, 7, 9].map((amount) => share(amount));
	expect(variation(shares)).toBeCloseTo(0.4, 12);
});

const free = (weight: number) => ({ weight, least: 0 });

describe('with hidden areas', () => {
	test('what each has at least leaves less to divide', () => {
		// 4 shown; of 6 hidden one has 3 at least: 3 and 3, or 3 + 2 and 1 with a floor of 1.
		const hidden = [
			{ weight: 1, least: 3 },
			{ weight: 1, least: 1 }
		];
		expect(boundsOverHidden(gini, [share(4)], hidden, 6)).toEqual([
			expect.closeTo(gini([share(4), share(3), share(3)]) as number, 12),
			expect.closeTo(gini([share(4), share(5), share(1)]) as number, 12)
		]);
		expect(boundsOverHidden(gini, [share(4)], hidden, 3)).toBeNull();
	});

	test('a measure lies between all alike and one that has all', () => {
		// 4 shown; two hidden have 4 together: 2 and 2, or 4 and 0.
		expect(boundsOverHidden(gini, [share(4)], [free(1), free(1)], 4)).toEqual([
			expect.closeTo(gini([share(4), share(2), share(2)]) as number, 12),
			expect.closeTo(gini([share(4), share(4), share(0)]) as number, 12)
		]);
	});

	test('no way of dividing what is hidden leaves the bounds', () => {
		const shown = [share(5, 3), share(1, 2)];
		const weights = [1, 2, 4];
		for (const measure of [
			gini,
			variation,
			(all: Parameters<typeof gini>[0]) => theil(all, one)?.all ?? null
		]) {
			const [least, most] = boundsOverHidden(measure, shown, weights.map(free), 10) as [
				number,
				number
			];
			for (let a = 0; a <= 10; a++)
				for (let b = 0; a + b <= 10; b++) {
					const parts = [a, b, 10 - a - b].map((amount, at) => share(amount, weights[at]));
					const value = measure([...shown, ...parts]) as number;
					expect(value).toBeGreaterThanOrEqual(least - 1e-12);
					expect(value).toBeLessThanOrEqual(most + 1e-12);
				}
		}
	});
});
