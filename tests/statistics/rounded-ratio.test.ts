import { expect, test } from 'vitest';
import { ratioOfRounded } from '#lib/statistics/rounded-ratio.ts';

test('70,000 of 80,000, both to 10,000: from 65 ⁄ 85 to 75 ⁄ 75', () => {
	const rounded = (value: number) => ({ value, error: 5000 });
	expect(ratioOfRounded(rounded(70_000), rounded(80_000))).toEqual([65 / 85, 1]);
	expect(ratioOfRounded(rounded(40_000), rounded(80_000))).toEqual([35 / 85, 45 / 75]);
});

test('exact amounts have one ratio', () => {
	const exact = (value: number) => ({ value, error: 0 });
	expect(ratioOfRounded(exact(3), exact(8))).toEqual([0.375, 0.375]);
});

test('a whole that may be next to nothing leaves everything open, and none at all has no ratio', () => {
	expect(ratioOfRounded({ value: 0, error: 5000 }, { value: 5000, error: 5000 })).toEqual([0, 1]);
	expect(ratioOfRounded({ value: 0, error: 5000 }, { value: 0, error: 5000 })).toBeNull();
});

test('holds whatever was rounded: every pair of amounts lies within the bounds of its rounding', () => {
	const base = 1000;
	const rounded = (value: number) => ({
		...{ value: Math.round(value / base) * base, error: base / 2 }
	});
	for (let whole = 500; whole <= 6000; whole += 137)
		for (let part = 0; part <= whole; part += 91) {
			const bounds = ratioOfRounded(rounded(part), rounded(whole));
			expect(bounds).not.toBeNull();
			const [least, most] = bounds ?? [0, 0];
			expect(least).toBeLessThanOrEqual(part / whole);
			expect(most).toBeGreaterThanOrEqual(part / whole);
		}
});
