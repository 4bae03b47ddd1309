import { expect, test } from 'vitest';
import { auditProblem } from '#scripts/protection/problem/audit-problem.ts';
import { problemOf, readReference } from './read-reference.ts';

type Grid = number[][];
const { input, expected } = readReference<{
	input: {
		geographical: { rows: string[]; cols: string[]; area_small: Grid; area_large: Grid };
		subpopulation: { sex: string[]; table1: Banded; table2: Banded };
		linking: Record<string, number> & { males: Record<string, number> };
	};
	expected: {
		geographical_difference: Grid;
		subpopulation_20_24: Record<string, number>;
		linking: Record<'total' | 'females', Record<string, number>>;
	};
}>('differencing');
interface Banded {
	bands: string[];
	counts: Grid;
}

/** The numbers that an attacker is sure of, by cell. */
async function workedOut(
	values: Record<string, number | null>,
	relations: readonly (readonly string[])[]
): Promise<Record<string, number>> {
	const hidden = Object.keys(values).filter((id) => values[id] === null);
	const { intervals, exact } = await auditProblem(problemOf({ values, relations }, { hidden }));
	return Object.fromEntries(exact.map((id) => [id, intervals[id]?.[0] ?? NaN]));
}

test('an area and a larger one around it tell of the ring between', async () => {
	const { rows, cols, area_small: small, area_large: large } = input.geographical;
	const values: Record<string, number | null> = {};
	const relations: string[][] = [];
	for (const [at, row] of rows.entries())
		for (const [place, column] of cols.entries()) {
			const id = `${row} ${column}`;
			values[`large ${id}`] = large[at]?.[place] ?? null;
			values[`small ${id}`] = small[at]?.[place] ?? null;
			values[id] = null;
			relations.push([`large ${id}`, `small ${id}`, id]);
		}
	const found = await workedOut(values, relations);
	expect(rows.map((row) => cols.map((column) => found[`${row} ${column}`]))).toEqual(
		expected.geographical_difference
	);
});

test('two ways to band ages tell of the band between their edges', async () => {
	const { sex, table1, table2 } = input.subpopulation;
	const values: Record<string, number | null> = {};
	const relations: string[][] = [];
	for (const [at, each] of sex.entries()) {
		values[`${each} <20`] = table1.counts[at]?.[0] ?? null;
		values[`${each} <25`] = table2.counts[at]?.[0] ?? null;
		values[each] = null;
		relations.push([`${each} <25`, `${each} <20`, each]);
	}
	expect(await workedOut(values, relations)).toEqual(expected.subpopulation_20_24);
});

test('tables of workers by home and by workplace, linked, tell of those who commute', async () => {
	const { males, ...all } = input.linking;
	const values: Record<string, number | null> = {};
	const relations: string[][] = [];
	const crossings = ['living_and_working', 'living_working_elsewhere', 'working_living_elsewhere'];
	for (const crossing of crossings) {
		for (const who of ['total', 'females']) values[`${who} ${crossing}`] = null;
		values[`males ${crossing}`] = males[crossing] ?? null;
		relations.push([`total ${crossing}`, `males ${crossing}`, `females ${crossing}`]);
	}
	values['total living_and_working'] = all['living_and_working_in_A'] ?? null;
	values['employed'] = all['employed_living_in_A'] ?? null;
	values['working'] = all['working_in_A'] ?? null;
	relations.push(
		['employed', 'total living_and_working', 'total living_working_elsewhere'],
		['working', 'total living_and_working', 'total working_living_elsewhere']
	);
	const found = await workedOut(values, relations);
	for (const who of ['total', 'females'] as const)
		for (const crossing of crossings)
			expect(found[`${who} ${crossing}`] ?? values[`${who} ${crossing}`]).toBe(
				expected.linking[who][crossing]
			);
});
