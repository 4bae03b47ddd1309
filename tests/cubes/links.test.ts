import { DuckDBInstance, type DuckDBConnection } from '@duckdb/node-api';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { cubeGrains, grainOf } from '#lib/contract/cube-grains.ts';
import { cubeLinks } from '#lib/contract/cube-links.ts';
import type { CubeLink } from '#lib/contract/define-link.ts';
import { isOfGrain, type RowKey } from '#lib/contract/define-grain.ts';
import { linkEquations } from '#lib/privacy/link-equations.ts';
import { tables } from '#lib/contract/tables.ts';
import { cubePeriods } from '#scripts/cubes/cube-periods.ts';
import { cubesOf } from '#scripts/cubes/index.ts';
import { runCube } from '#scripts/cubes/run-cube.ts';
import { recordsTables } from '#scripts/records/tables.ts';
import { readTimeLimits } from '#scripts/reference/read-time-limits.ts';
import { synthesiseCounty } from '#scripts/synthesis/county.ts';
import { writeParquet } from '#scripts/synthesis/write-parquet.ts';
import { SMALL_DATASET } from './small-dataset.ts';

interface CountedRow extends RowKey {
	values: Readonly<Record<string, number | null>>;
}

/** The synthetic county ends with June 2025; who was there five years before is known of 2024 alone. */
const SPAN = { from: '2019-07', to: '2025-06' };

let connection: DuckDBConnection;
const rowsOfTable = new Map<string, CountedRow[]>();
beforeAll(async () => {
	connection = await (await DuckDBInstance.create(':memory:')).connect();
	const folder = await mkdtemp(join(tmpdir(), 'links-'));
	const county = synthesiseCounty({ towns: 6, households: 240, months: 72, seed: 3 });
	for (const table of recordsTables) {
		const { path } = await writeParquet(folder, table, county[table.name]?.() ?? []);
		await connection.run(`CREATE TABLE records_${table.name} AS FROM '${path}'`);
	}
	await rm(folder, { recursive: true });
	const limits = await readTimeLimits();
	const settings = {
		limits,
		publicityCounts: true,
		tellsDevolution: true,
		dialect: 'duckdb',
		readable: new Set(recordsTables.map(({ name }) => name))
	} as const;
	for (const cube of cubesOf(SMALL_DATASET, settings)) {
		if (cube.name === 'areas') continue;
		await runCube(
			connection,
			cube,
			cube.queries((name) => `records_${name}`, cubePeriods(SPAN.from, SPAN.to))
		);
		rowsOfTable.set(cube.name, await readCube(cube.name));
	}
}, 120_000);
afterAll(() => connection.closeSync());

async function readCube(name: string): Promise<CountedRow[]> {
	const table = tables.find((table) => table.name === name);
	const own = table?.dimensions.slice(2) ?? [];
	const measures = Object.keys(table?.measures ?? {});
	const columns = measures.map((measure) => `${measure}::DOUBLE AS ${measure}`);
	const reader = await connection.runAndReadAll(
		`SELECT time_period, ref_area, ${[...own, ...columns].join(', ')} FROM ${name}`
	);
	return reader.getRowObjectsJS().map((row) => ({
		time_period: String(row['time_period']),
		ref_area: String(row['ref_area']),
		codes: Object.fromEntries(own.map((dimension) => [dimension, String(row[dimension])])),
		values: Object.fromEntries(measures.map((measure) => [measure, row[measure] as number | null]))
	}));
}

/** The county's quarters, which say what households are usually paid and are in no file. */
const isUsual = (table: string, { time_period, ref_area, codes }: CountedRow) =>
	table === 'funds' &&
	`${time_period[5]}${ref_area.length}${Object.values(codes).slice(1).join('')}` === 'Q6_T_T';

const rowsOf = (table: string, name: string): CountedRow[] => {
	const grain = grainOf(table, name);
	return (rowsOfTable.get(table) ?? []).filter((row) => isOfGrain(grain, row));
};

describe.each(Object.keys(cubeGrains))('the grains of %s', (table) => {
	const grains = cubeGrains[table] ?? [];

	test('take in each row once, with codes of their lists alone', () => {
		const astray = (rowsOfTable.get(table) ?? []).filter(
			(row) => !isUsual(table, row) && grains.filter((grain) => isOfGrain(grain, row)).length !== 1
		);
		expect(astray.slice(0, 3)).toEqual([]);
	});

	test('all occur, with figures in their own measures alone', () => {
		for (const { name, measures } of grains) {
			const rows = rowsOf(table, name);
			const filled = rows.flatMap(({ values }) =>
				Object.entries(values).flatMap(([measure, value]) => (value === null ? [] : [measure]))
			);
			expect([name, rows.length > 0]).toEqual([name, true]);
			expect(measures).toEqual(expect.arrayContaining([...new Set(filled)]));
			expect(Object.keys(rows[0]?.values ?? {})).toEqual(expect.arrayContaining([...measures]));
		}
	});
});

test('every cube has its grains, and every grain’s table is counted', () => {
	expect(Object.keys(cubeGrains).sort()).toEqual([...rowsOfTable.keys()].sort());
});

/** An attribute that asks who was there years before is not counted of the first years. */
const isCountedIn = ({ terms }: CubeLink, period: string) =>
	terms.every(
		({ table, grain }) =>
			table !== 'profile' || rowsOf(table, grain).some(({ time_period }) => time_period === period)
	);

test.each(cubeLinks)('$id holds in every period, area and combination', (link) => {
	const equations = linkEquations(link, rowsOf, SPAN, 'zero').filter(({ time_period }) =>
		isCountedIn(link, time_period)
	);
	expect(equations.length).toBeGreaterThan(0);
	// Amounts in cents, so that sums are whole numbers and exact.
	const broken = equations.filter(({ terms }) => {
		const sum = terms.reduce(
			(sum, { times, row, measure }) => sum + times * Math.round((row.values[measure] ?? 0) * 100),
			0
		);
		return link.relation === '=' ? sum !== 0 : sum > 0;
	});
	expect(
		broken.map(({ time_period, ref_area, codes }) => ({ time_period, ref_area, codes }))
	).toEqual([]);
});

test('households times mean benefit are December’s regular amount, but for half a cent each', () => {
	const regular = rowsOf('funds', 'month × county × kind').filter(
		({ time_period, codes }) => time_period === '2024-12' && codes['kind'] === 'regular'
	);
	expect(regular).toHaveLength(2);
	for (const { codes, values } of regular) {
		const brackets = rowsOf('benefit', 'year × county').filter(
			(row) => row.time_period === '2024' && row.codes['programme'] === codes['programme']
		);
		const sum = (value: (row: CountedRow) => number) =>
			brackets.reduce((sum, row) => sum + value(row), 0);
		const paid = sum((row) => Number(row.values['households']) * Number(row.values['mean_yuan']));
		const most = sum((row) => Number(row.values['households'])) * 0.005 + 1e-6;
		expect(Math.abs(paid - Number(values['amount_yuan']))).toBeLessThanOrEqual(most);
	}
});
