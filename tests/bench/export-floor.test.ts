import { cp, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { DATASET } from '#scripts/bench/export/bench.ts';
import { floorStatements } from '#scripts/bench/export/floor-statements.ts';
import { writeProvince } from '#scripts/bench/export/write-province.ts';
import { coverage } from '#scripts/cubes/coverage.ts';
import { cubePeriods } from '#scripts/cubes/cube-periods.ts';
import { recordsTable } from '#scripts/records/tables.ts';

let root: string;
beforeAll(async () => {
	root = await mkdtemp(join(tmpdir(), 'floor-'));
	for (const name of ['good', 'bad'])
		await writeProvince(join(root, name), { counties: 1, slots: 9 });
	// 9 slots of 15 towns for 83 months and 53 single payments each: 12,000 payments, twice.
	await cp(join(root, 'bad/payments/0.parquet'), join(root, 'bad/payments/1.parquet'));
	const connection = await (await DuckDBInstance.create(':memory:')).connect();
	const towns = join(root, 'bad/towns/0.parquet');
	await connection.run(`CREATE TABLE most AS FROM '${towns}' WHERE town_code <> '990101015'`);
	await connection.run(`COPY most TO '${towns}' (FORMAT parquet)`);
	connection.closeSync();
});
afterAll(() => rm(root, { recursive: true }));

/** What each check of keys and references found. */
async function found(name: string): Promise<Record<string, number>> {
	const folder = join(root, name);
	const connection = await (await DuckDBInstance.create(':memory:')).connect();
	const counts: Record<string, number> = {};
	for (const sql of await floorStatements(DATASET, folder, await readdir(folder))) {
		if (sql.startsWith('CREATE VIEW')) await connection.run(sql);
		const [, what = '', table = ''] = /AS (repeated|unknown) FROM .*?"(\w+)"/.exec(sql) ?? [];
		if (!what) continue;
		const reader = await connection.runAndReadAll(sql);
		const key = `${what} ${table}`;
		counts[key] = (counts[key] ?? 0) + Number(reader.getRowsJS()[0]?.[0]);
	}
	connection.closeSync();
	return counts;
}

test('the floor asks for every key and reference of the tables that are there', async () => {
	const asked = await found('good');
	const tables = await readdir(join(root, 'good'));
	const refers = tables.filter((name) =>
		Object.values(recordsTable(name).columns).some((column) => column.refers)
	);
	expect(Object.keys(asked).sort()).toEqual(
		[...tables.map((name) => `repeated ${name}`), ...refers.map((name) => `unknown ${name}`)].sort()
	);
});

test('it finds nothing in a province', async () => {
	expect(Object.values(await found('good')).filter((count) => count > 0)).toEqual([]);
});

test('it finds payments that come twice, and those of a town that is not listed', async () => {
	const { 'repeated payments': twice, 'unknown payments': lost } = await found('bad');
	// A town has 9 × 83 + 53 = 800 payments, which come twice here.
	expect([twice, lost]).toEqual([12_000, 1600]);
});

test('its cubes are those of the export, over all 84 months', async () => {
	const periods = cubePeriods('2018-07', '2025-06');
	expect(periods.months).toHaveLength(84);
	const counted = coverage.queries((table) => `"${table}"`, periods).map(({ sql }) => sql);
	expect(await floorStatements(DATASET, root, ['spells'])).toEqual(expect.arrayContaining(counted));
});
