import fc from 'fast-check';
import { expect, test } from 'vitest';
import { openAttacker, TOLERANCE } from '#scripts/protection/linear/attacker.ts';
import { exactlyRecovered } from '#scripts/protection/linear/exact-recovery.ts';
import type { LinearRow } from '#scripts/protection/linear/linear-system.ts';

const equal = (rhs: number, ...terms: [column: number, times: number][]): LinearRow => ({
	...{ lower: rhs, upper: rhs },
	terms: terms.map(([column, times]) => ({ column, times }))
});
const free = (columns: number, rows: LinearRow[]) => ({
	lower: new Array<number>(columns).fill(-Infinity),
	upper: new Array<number>(columns).fill(Infinity),
	rows
});

test('a + b = 7, b + c = 5 and a + c = 4 give all three', () => {
	const rows = [equal(7, [0, 1], [1, 1]), equal(5, [1, 1], [2, 1]), equal(4, [0, 1], [2, 1])];
	expect(exactlyRecovered(free(3, rows))).toEqual([0, 1, 2]);
	expect(exactlyRecovered(free(3, rows.slice(0, 2)))).toEqual([]);
});

test('a − b = 2 and b − a = −2 are one equation, and give none', () => {
	expect(
		exactlyRecovered(free(2, [equal(2, [0, 1], [1, -1]), equal(-2, [1, 1], [0, -1])]))
	).toEqual([]);
});

test('an inequality gives nothing away by itself', () => {
	const rows = [{ lower: 3, upper: 9, terms: [{ column: 0, times: 1 }] }];
	expect(exactlyRecovered(free(1, rows))).toEqual([]);
});

test('a coefficient that is no whole number is refused', () => {
	expect(() => exactlyRecovered(free(1, [equal(1, [0, 0.5])]))).toThrow(RangeError);
});

const systems = fc.record({
	truth: fc.array(fc.nat(20), { minLength: 6, maxLength: 6 }),
	rows: fc.array(fc.array(fc.integer({ min: -1, max: 1 }), { minLength: 6, maxLength: 6 }), {
		maxLength: 7
	})
});

test('whatever the equations: without bounds, linear programmes find the same columns', async () => {
	await fc.assert(
		fc.asyncProperty(systems, async ({ truth, rows }) => {
			const system = free(
				6,
				rows.flatMap((row) => {
					const terms = row.flatMap((times, column): [number, number][] =>
						times ? [[column, times]] : []
					);
					const rhs = terms.reduce((sum, [column, times]) => sum + times * (truth[column] ?? 0), 0);
					return terms.length > 0 ? [equal(rhs, ...terms)] : [];
				})
			);
			const attacker = openAttacker(system);
			const points: number[] = [];
			for (const column of truth.keys()) {
				const [low, high] = await attacker.interval(column);
				if (high - low < TOLERANCE) points.push(column);
			}
			attacker.close();
			expect(exactlyRecovered(system)).toEqual(points);
		}),
		{ numRuns: 100, seed: 20261122 }
	);
});
