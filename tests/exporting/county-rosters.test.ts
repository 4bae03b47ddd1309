import { copyFile, mkdir, mkdtemp, rename, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { exportRecords } from '#scripts/exporting/export-records.ts';
import { recordsTables } from '#scripts/records/tables.ts';
import { synthesiseCounty } from '#scripts/synthesis/county.ts';
import { writeCsv } from '#scripts/synthesis/write-csv.ts';

let root: string;
beforeAll(async () => {
	root = await mkdtemp(join(tmpdir(), 'county-'));
	for (const folder of ['records', 'rosters']) await mkdir(join(root, folder));
	const county = synthesiseCounty({ towns: 12, households: 240, months: 24, seed: 1 });
	for (const table of recordsTables) {
		const rows = county[table.name]?.();
		if (rows)
			await writeCsv(join(root, table.name === 'roster' ? 'rosters' : 'records'), table, rows);
	}
	await copyFile(join(root, 'records', 'towns.csv'), join(root, 'rosters', 'towns.csv'));
});
afterAll(() => rm(root, { recursive: true }));

async function draft(source: string): Promise<{ folder: string; validation: unknown }> {
	const title = { 'zh-CN': '合成县', en: 'Synthetic county' };
	const draft = await exportRecords(
		{ id: source, kind: 'synthetic', title, area_code: '990101', level: 'county' },
		{
			...{ source: `csv:${join(root, source)}`, out: join(root, 'out') },
			...{ staging: join(root, 'staging'), today: '2025-07-01', isDryRun: false },
			...{ period: undefined, releasedOn: undefined, rejects: undefined },
			say: () => undefined
		}
	);
	if (!draft) throw new Error('no draft');
	// The next draft of this process would take its place.
	const folder = join(root, `drafted-${source}`);
	await rename(draft.folder, folder);
	return { folder, validation: draft.manifest.validation };
}

test('validation has nothing against a synthetic county, and its rosters give the records’ stocks, entries and exits', async () => {
	const records = await draft('records');
	const rosters = await draft('rosters');
	expect([records.validation, rosters.validation]).toEqual([[], []]);
	const duckdb = await (await DuckDBInstance.create(':memory:')).connect();
	const differences = async (table: string, columns: string, where: string) => {
		const from = ({ folder }: { folder: string }) =>
			`SELECT ${columns} FROM '${join(folder, table)}.*.parquet' WHERE programme IN ('01', '02') AND ${where}`;
		const [a, b] = [from(records), from(rosters)];
		const reader = await duckdb.runAndReadAll(
			`SELECT (SELECT count(*) > 20 FROM (${a})), count(*)::INTEGER FROM ` +
				`(((${a}) EXCEPT (${b})) UNION ALL ((${b}) EXCEPT (${a})))`
		);
		return reader.getRowsJS()[0];
	};
	const people = 'time_period, ref_area, programme, households, persons';
	expect(await differences('coverage', people, `urban_rural = '_T'`)).toEqual([true, 0]);
	expect(await differences('flows', `${people}, direction`, `reason = '_T'`)).toEqual([true, 0]);
	duckdb.closeSync();
});
