import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { recordsTables } from '#scripts/records/tables.ts';
import { synthesiseCounty } from '#scripts/synthesis/county.ts';
import { formats, type FormatName } from '#scripts/synthesis/formats.ts';
import { countedTables } from '../support/counted-tables.ts';
import { startPostgres, type PostgresServer } from '../support/postgres-server.ts';

let root: string;
let postgres: PostgresServer;
beforeAll(async () => {
	root = await mkdtemp(join(tmpdir(), 'whole-county-'));
	postgres = await startPostgres();
	Object.assign(process.env, postgres.env);
	const county = synthesiseCounty({ towns: 4, households: 150, months: 30, seed: 3 });
	const tables = recordsTables
		.filter(({ name }) => name !== 'roster')
		.map((table) => ({ table, rows: county[table.name] ?? (() => []) }));
	for (const name of Object.keys(formats) as FormatName[]) {
		const format = formats[name]({ out: join(root, name), schema: 'bureau' });
		for await (const { rows } of format.write(tables)) expect(rows).toBeGreaterThan(0);
	}
}, 120_000);
afterAll(async () => {
	await postgres.stop();
	await rm(root, { recursive: true });
});

async function countedFrom(source: string, pushDown = false): Promise<Record<string, string[]>> {
	const title = { 'zh-CN': '合成县', en: 'Synthetic county' };
	const { tables } = await countedTables(
		{ id: 'test', kind: 'synthetic', title, area_code: '990101', level: 'county' },
		{
			...{ source, staging: join(root, 'staging'), today: '2025-07-01' },
			...{ rejects: join(root, 'rejects'), pushDown }
		}
	);
	return tables;
}

test('a whole county gives the same cubes from every source, copied or counted in place', async () => {
	const fromCsv = await countedFrom(`csv:${join(root, 'csv')}`);
	expect(Object.keys(fromCsv).length).toBeGreaterThan(15);
	expect(fromCsv['funds']?.length).toBeGreaterThan(100);
	expect(await countedFrom(`parquet:${join(root, 'parquet')}`)).toEqual(fromCsv);
	expect(await countedFrom(`xlsx:${join(root, 'xlsx', 'records.xlsx')}`)).toEqual(fromCsv);
	expect(await countedFrom('postgres:bureau')).toEqual(fromCsv);
	expect(await countedFrom('postgres:bureau', true)).toEqual(fromCsv);
}, 300_000);
