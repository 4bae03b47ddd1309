import fc from 'fast-check';
import { expect, test } from 'vitest';
import { weightedBounds } from '#lib/statistics/weighted-bounds.ts';

const close = (value: number | undefined, wanted: number) =>
	expect(Math.abs((value ?? NaN) - wanted)).toBeLessThan(1e-12);

/** April: 30 at 1,200 and 10 at 800; May: 40, of whom nobody says how many are where. */
const april = {
	weight: 40,
	parts: [
		{ value: 1200, weight: 30 },
		{ value: 800, weight: 10 }
	]
};
const may = {
	weight: 40,
	parts: [
		{ value: 1200, weight: null },
		{ value: 800, weight: 10 }
	]
};

test('30 at 1,200 and 10 at 800 are 1,100 each', () => {
	const [least, most] = weightedBounds([april]) ?? [];
	close(least, 1100);
	close(most, 1100);
});

test('40 of whom it is not told are between 800 and 1,200, and 80 between 950 and 1,150', () => {
	expect(weightedBounds([may])).toEqual([800, 1200]);
	const [least, most] = weightedBounds([april, may]) ?? [];
	close(least, (1100 * 40 + 800 * 40) / 80);
	close(most, (1100 * 40 + 1200 * 40) / 80);
});

test('one value needs no weights; nobody takes no part; a missing value that somebody has is not guessed', () => {
	const same = [
		{ value: 1301, weight: null },
		{ value: 1301, weight: null }
	];
	expect(weightedBounds([{ weight: 7, parts: same }])).toEqual([1301, 1301]);
	const nobody = [
		{ value: 900, weight: 5 },
		{ value: null, weight: 0 }
	];
	expect(weightedBounds([{ weight: 5, parts: nobody }])).toEqual([900, 900]);
	const unknown = [
		{ value: 900, weight: 5 },
		{ value: null, weight: null }
	];
	expect(weightedBounds([{ weight: 5, parts: unknown }])).toBeNull();
	expect(weightedBounds([])).toBeNull();
	expect(weightedBounds([{ weight: 0, parts: nobody }])).toBeNull();
});

test('parts that are not the whole are as good as unknown', () => {
	const less = [
		{ value: 1200, weight: 3 },
		{ value: 800, weight: 3 }
	];
	expect(weightedBounds([{ weight: 10, parts: less }])).toEqual([800, 1200]);
});

const part = fc.record({
	value: fc.double({ min: 1, max: 3000, noNaN: true }),
	weight: fc.integer({ min: 0, max: 5000 })
});

test('to hide weights only widens the bounds, and they hold the mean', () => {
	fc.assert(
		fc.property(fc.array(part, { minLength: 1, maxLength: 4 }), fc.nat(3), (parts, hidden) => {
			const weight = parts.reduce((sum, each) => sum + each.weight, 0);
			fc.pre(weight > 0);
			const [mean = NaN] = weightedBounds([{ weight, parts }]) ?? [];
			const veiled = parts.map((each, at) => (at === hidden ? { ...each, weight: null } : each));
			const [least = NaN, most = NaN] = weightedBounds([{ weight, parts: veiled }]) ?? [];
			return least <= mean + 1e-9 && mean <= most + 1e-9;
		})
	);
});
