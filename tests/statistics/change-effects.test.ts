import { expect, test } from 'vitest';
import { productEffects, rateEffects } from '#lib/statistics/change-effects.ts';

test('two towns, worked by hand: one grew, the other’s rate rose', () => {
	// Shares ½, ½ → ¾, ¼; rates 10%, 20% → 10%, 30%. Overall 15% → 15%.
	const { composition, rate, byPart } =
		rateEffects(
			[
				{ weight: 100, amount: 10 },
				{ weight: 100, amount: 20 }
			],
			[
				{ weight: 150, amount: 15 },
				{ weight: 50, amount: 15 }
			]
		) ?? {};
	// ¼ × 10% − ¼ × 25% = −3.75 points; 10 points × (½ + ¼) ⁄ 2 = 3.75 points.
	expect(composition).toBeCloseTo(-0.0375, 12);
	expect(rate).toBeCloseTo(0.0375, 12);
	expect(byPart?.[0]).toBeCloseTo(0, 12);
	expect(byPart?.[1]).toBeCloseTo(0.0375, 12);
});

test('both effects together are the change, whatever the groups', () => {
	let seed = 11;
	const draw = () => (seed = (seed * 16807) % 2147483647) / 2147483647;
	const groups = () =>
		Array.from({ length: 6 }, () => ({ weight: 1 + draw() * 1000, amount: draw() * 100 }));
	const overall = (parts: ReturnType<typeof groups>) =>
		parts.reduce((sum, { amount }) => sum + amount, 0) /
		parts.reduce((sum, { weight }) => sum + weight, 0);
	for (let round = 0; round < 200; round++) {
		const [before, after] = [groups(), groups()];
		const effects = rateEffects(before, after);
		expect((effects?.composition ?? NaN) + (effects?.rate ?? NaN)).toBeCloseTo(
			overall(after) - overall(before),
			12
		);
	}
});

test('a group with nobody has no rate, and nothing is said', () => {
	expect(rateEffects([{ weight: 0, amount: 0 }], [{ weight: 5, amount: 1 }])).toBeUndefined();
	expect(productEffects({ count: 0, total: 0 }, { count: 5, total: 1 })).toBeUndefined();
});

test('money of 100 persons at 5 and then 110 at 6: 55 for persons, 105 for what each gets', () => {
	// 10 × 5.5 = 55, 1 × 105 = 105; together 660 − 500.
	const { count, mean } =
		productEffects({ count: 100, total: 500 }, { count: 110, total: 660 }) ?? {};
	expect(count).toBeCloseTo(55, 12);
	expect(mean).toBeCloseTo(105, 12);
});
