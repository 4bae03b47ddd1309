import { copyFile, mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { recordsTables } from '#scripts/records/tables.ts';
import { synthesiseCounty } from '#scripts/synthesis/county.ts';
import { writeCsv } from '#scripts/synthesis/write-csv.ts';
import { countedTables } from '../support/counted-tables.ts';

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

function counted(source: string) {
	const title = { 'zh-CN': '合成县', en: 'Synthetic county' };
	return countedTables(
		{ id: source, kind: 'synthetic', title, area_code: '990101', level: 'county' },
		{ source: `csv:${join(root, source)}`, staging: join(root, 'staging'), today: '2025-07-01' }
	);
}

test('validation has nothing against a synthetic county, and its rosters give the records’ stocks, entries and exits', async () => {
	const records = await counted('records');
	const rosters = await counted('rosters');
	expect([records.validation, rosters.validation]).toEqual([[], []]);
	const rowsOf = ({ tables }: typeof records, table: string, isCompared: RegExp) => {
		const found = (tables[table] ?? []).filter((row) => isCompared.test(row));
		expect(found.length).toBeGreaterThan(20);
		return found;
	};
	// Rosters do not say who lives in town, nor why anybody left.
	const stock = /^\S+ \S+ 0[12] _T /;
	const moves = /^\S+ \S+ 0[12] \S+ _T /;
	expect(rowsOf(rosters, 'coverage', stock)).toEqual(rowsOf(records, 'coverage', stock));
	expect(rowsOf(rosters, 'flows', moves)).toEqual(rowsOf(records, 'flows', moves));
});
