import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { exportRecords } from '#scripts/exporting/export-records.ts';
import { recordsTables } from '#scripts/records/tables.ts';
import { synthesiseCounty } from '#scripts/synthesis/county.ts';
import { formats, type FormatName } from '#scripts/synthesis/formats.ts';
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

/** The files of a snapshot by name, with their hashes: equal hashes are equal cubes, cell for cell. */
async function filesFrom(source: string, pushDown = false): Promise<string[]> {
	const title = { 'zh-CN': '合成县', en: 'Synthetic county' };
	const draft = await exportRecords(
		{ id: 'test', kind: 'synthetic', title, area_code: '990101', level: 'county' },
		{
			...{ source, out: join(root, 'out'), staging: join(root, 'staging'), today: '2025-07-01' },
			...{ period: undefined, releasedOn: undefined, isDryRun: false },
			...{ rejects: join(root, 'rejects'), pushDown },
			say: () => undefined
		}
	);
	await rm(draft?.folder ?? '', { recursive: true });
	return draft?.manifest.tables.map(({ name, sha256 }) => `${name} ${sha256}`) ?? [];
}

test('a whole county gives the same cubes from every source, copied or counted in place', async () => {
	const fromCsv = await filesFrom(`csv:${join(root, 'csv')}`);
	expect(fromCsv.length).toBeGreaterThan(15);
	expect(await filesFrom(`parquet:${join(root, 'parquet')}`)).toEqual(fromCsv);
	expect(await filesFrom(`xlsx:${join(root, 'xlsx', 'records.xlsx')}`)).toEqual(fromCsv);
	expect(await filesFrom('postgres:bureau')).toEqual(fromCsv);
	expect(await filesFrom('postgres:bureau', true)).toEqual(fromCsv);
}, 300_000);
