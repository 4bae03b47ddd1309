import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { roundControlled } from '#scripts/protection/rounding/round-controlled.ts';

/** Total first, then its parts. */
const sum = (total: number, ...parts: number[]) => ({
	terms: [{ cell: total, times: -1 }, ...parts.map((cell) => ({ cell, times: 1 }))]
});

describe('amounts', () => {
	test('of towns round to the county’s: 14 and 23 and 35 to 10s make 72 a 70', async () => {
		const values = [72, 14, 23, 35];
		expect(await roundControlled({ values, equations: [sum(0, 1, 2, 3)] }, 10)).toEqual([
			70, 10, 20, 40
		]);
	});

	test('that are multiples stay, and zeros with them', async () => {
		const values = [45, 0, 20, 25];
		const rounded = await roundControlled({ values, equations: [sum(0, 1, 2, 3)] }, 10);
		expect(rounded.slice(1, 3)).toEqual([0, 20]);
		expect([40, 50]).toContain(rounded[0]);
	});

	test('keep what was published before', async () => {
		const fixed = new Map([[0, 80]]);
		const values = [72, 14, 23, 35];
		expect(await roundControlled({ values, equations: [sum(0, 1, 2, 3)], fixed }, 10)).toEqual([
			80, 20, 20, 40
		]);
	});

	test('that cannot add up are refused', async () => {
		const fixed = new Map([[0, 90]]);
		const values = [70, 10, 20, 40];
		await expect(
			roundControlled({ values, equations: [sum(0, 1, 2, 3)], fixed }, 10)
		).rejects.toThrow('protection/not-rounded');
	});
});

const grids = fc
	.tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 5 }))
	.chain(([height, width]) =>
		fc.record({
			...{ height: fc.constant(height), width: fc.constant(width) },
			cells: fc.array(fc.nat(5000), { minLength: height * width, maxLength: height * width }),
			base: fc.constantFrom(5, 500, 1000)
		})
	);

test('whatever the table of two ways: multiples next to the truth that add up both ways', async () => {
	await fc.assert(
		fc.asyncProperty(grids, async ({ height, width, cells, base }) => {
			const rows = Array.from({ length: height }, (_, y) =>
				cells.slice(y * width, (y + 1) * width)
			);
			const add = (numbers: readonly number[]) => numbers.reduce((total, each) => total + each, 0);
			const values = [
				...cells,
				...rows.map(add),
				...Array.from({ length: width }, (_, x) => add(rows.map((row) => row[x] ?? 0))),
				add(cells)
			];
			const [row, column] = [cells.length, cells.length + height];
			const all = column + width;
			const range = (length: number, at: (nth: number) => number) =>
				Array.from({ length }, (_, nth) => at(nth));
			const equations = [
				...range(height, (y) => y).map((y) => sum(row + y, ...range(width, (x) => y * width + x))),
				...range(width, (x) => x).map((x) =>
					sum(column + x, ...range(height, (y) => y * width + x))
				),
				sum(all, ...range(height, (y) => row + y)),
				sum(all, ...range(width, (x) => column + x))
			];
			const rounded = await roundControlled({ values, equations }, base);
			for (const [at, value] of values.entries()) {
				const each = rounded[at] ?? NaN;
				expect(each % base).toBe(0);
				expect(Math.abs(each - value)).toBeLessThan(base);
			}
			for (const { terms } of equations)
				expect(add(terms.map(({ cell, times }) => times * (rounded[cell] ?? NaN)))).toBe(0);
		}),
		{ numRuns: 60, seed: 20261122 }
	);
});
