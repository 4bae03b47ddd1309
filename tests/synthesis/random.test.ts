import { expect, test } from 'vitest';
import { randomStream, xoshiro128 } from '#scripts/synthesis/random.ts';

// Worked apart from the code, in whole numbers, by the algorithm as published.
test('xoshiro128** gives the numbers of its definition from the state 1, 2, 3, 4', () => {
	const next = xoshiro128([1, 2, 3, 4]);
	expect(Array.from({ length: 6 }, next)).toEqual([
		...[11520, 0, 5927040, 70819200, 2031721883, 1637235492]
	]);
});

test('a stream depends on its seed and its name', () => {
	const draw = (seed: number, name: string) => randomStream(seed, name).fraction();
	expect(draw(1, 'towns')).toBe(draw(1, 'towns'));
	expect(new Set([draw(1, 'towns'), draw(2, 'towns'), draw(1, 'staff')]).size).toBe(3);
});

test('whole draws reach both ends, and weights say how often', () => {
	const random = randomStream(1, 'test');
	const faces = Array.from({ length: 600 }, () => random.between(1, 6));
	expect([...new Set(faces)].sort()).toEqual([1, 2, 3, 4, 5, 6]);
	const weighed = Array.from({ length: 1000 }, () =>
		random.weighted([
			['a', 9],
			['b', 1],
			['c', 0]
		])
	);
	expect(weighed).not.toContain('c');
	expect(Math.abs(weighed.filter((value) => value === 'b').length - 100)).toBeLessThan(40);
});
