import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mergeCategories, tellsOfEverybody } from '#lib/privacy/merge-categories.ts';

const merged = (households: Record<string, number>, threshold = 10) =>
	mergeCategories(new Map(Object.entries(households)), threshold)?.map(
		({ codes, households: count }) => `${codes.join('+')} ${count}`
	);

test('a small category joins the smaller of its neighbours', () => {
	expect(merged({ death: 30, income: 4, moved: 12, voluntary: 25 })).toEqual([
		...['death 30', 'income+moved 16', 'voluntary 25']
	]);
});

test('the smallest goes first, and what it joins may still be too small', () => {
	// Nobody joins 6, to 6; 6 joins 7, to 13.
	expect(merged({ a: 40, b: 7, c: 6, d: 0, e: 50 })).toEqual(['a 40', 'b+c+d 13', 'e 50']);
});

test('a table of which one category is left is not told', () => {
	expect(merged({ a: 3, b: 4 })).toBeUndefined();
	expect(merged({ a: 100 })).toBeUndefined();
});

test('a sensitive category of more than nine in ten tells of everybody', () => {
	expect([tellsOfEverybody(90, 100), tellsOfEverybody(91, 100), tellsOfEverybody(0, 0)]).toEqual([
		...[false, true, false]
	]);
});

test('whatever the categories: neighbours alone are merged, nobody is lost, and each holds the threshold', () => {
	fc.assert(
		fc.property(fc.array(fc.nat(30), { minLength: 1, maxLength: 8 }), (counts) => {
			const codes = counts.map((_, at) => String(at));
			const found = mergeCategories(new Map(codes.map((code, at) => [code, counts[at] ?? 0])), 10);
			if (!found) return;
			expect(found.flatMap((each) => each.codes)).toEqual(codes);
			for (const { codes: own, households } of found) {
				expect(households).toBe(own.reduce((sum, code) => sum + (counts[Number(code)] ?? 0), 0));
				expect(households).toBeGreaterThanOrEqual(10);
			}
		}),
		{ numRuns: 200, seed: 20261122 }
	);
});
