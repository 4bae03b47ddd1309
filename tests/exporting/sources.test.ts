import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { workbook } from '../connectors/xlsx-fixture.ts';
import { countedTables } from '../support/counted-tables.ts';
import { startPostgres, type PostgresServer } from '../support/postgres-server.ts';

const TABLES = {
	towns: `town_code,town_name,county_code,kind,urban_rural,villages
990101001,甲街道,990101,street,urban,5
990101002,乙镇,990101,town,rural,9
`,
	spells: `person_id,household_id,programme,town_code,urban_rural,sex,birth_month,relation,starts_on,ends_on,exit_reason
P1,H1,01,990101001,urban,m,1960-01,head,2023-01-01,,
P2,H1,01,990101001,urban,f,2010-12,member,2023-01-01,,
P3,H2,01,990101002,rural,f,1944-12,head,2024-02-10,2024-10-31,death
`,
	payments: `payment_id,household_id,programme,town_code,month,amount_yuan,kind,source
1,H1,01,990101001,2024-01,800.00,regular,central
2,H1,01,990101001,2024-12,800.10,regular,central
3,H2,01,990101002,2024-02,400.50,regular,county
4,H1,08,990101001,2024-03,70,one_off,county
`
};
/** Types as a warehouse has them, where they are not text. */
const TYPES: Readonly<Record<string, string>> = {
	villages: 'INTEGER',
	starts_on: 'DATE',
	ends_on: 'DATE',
	amount_yuan: 'DECIMAL(18,2)'
};

let root: string;
let postgres: PostgresServer;
beforeAll(async () => {
	root = await mkdtemp(join(tmpdir(), 'sources-'));
	postgres = await startPostgres();
	for (const folder of ['csv', 'parquet']) await mkdir(join(root, folder));
	const duckdb = await (await DuckDBInstance.create(':memory:')).connect();
	for (const [name, text] of Object.entries(TABLES)) {
		const [header = '', ...lines] = text.trimEnd().split('\n');
		const columns = header.split(',');
		await writeFile(join(root, 'csv', `${name}.csv`), text);
		const typed = columns.map(
			(column) => `"${column}"::${TYPES[column] ?? 'VARCHAR'} AS ${column}`
		);
		await duckdb.run(
			`COPY (SELECT ${typed.join(', ')} FROM read_csv('${join(root, 'csv', name)}.csv', all_varchar = true)) ` +
				`TO '${join(root, 'parquet', name)}.parquet' (FORMAT parquet)`
		);
		const declared = columns.map((column) => `${column} ${TYPES[column] ?? 'text'}`);
		const rows = lines.map((line) =>
			line.split(',').map((cell) => (cell === '' ? 'NULL' : `'${cell}'`))
		);
		await postgres.run(
			`CREATE TABLE ${name} (${declared.join(', ')}); ` +
				`INSERT INTO ${name} VALUES ${rows.map((row) => `(${row.join(', ')})`).join(', ')}`
		);
	}
	duckdb.closeSync();
	await writeFile(
		join(root, '花名册 2024.xlsx'),
		workbook({ sheets: sheets(), formats: ['yyyy-mm-dd'] })
	);
});
afterAll(async () => {
	await postgres.stop();
	await rm(root, { recursive: true });
});

/** As an office keeps them: a title above the header, days as serials, counts and money as numbers. */
function sheets() {
	const text = (cell: string) => `<c t="inlineStr"><is><t>${cell}</t></is></c>`;
	return Object.entries(TABLES).map(([name, csv]) => {
		const [header = [], ...lines] = csv
			.trimEnd()
			.split('\n')
			.map((line) => line.split(','));
		const cells = (line: string[]) =>
			line.map((cell, at) => {
				const type = TYPES[header[at] ?? ''];
				if (cell === '' || type === undefined) return cell === '' ? '<c/>' : text(cell);
				const serial = (Date.parse(cell) - Date.UTC(1899, 11, 30)) / 86_400_000;
				return type === 'DATE' ? `<c s="1"><v>${serial}</v></c>` : `<c><v>${Number(cell)}</v></c>`;
			});
		const rows = [[text('合成县社会救助台账')], header.map(text), ...lines.map(cells)];
		return { name, rows: rows.map((row) => `<row>${row.join('')}</row>`).join('') };
	});
}

async function countedFrom(source: string, pushDown = false): Promise<Record<string, string[]>> {
	const title = { 'zh-CN': '合成县', en: 'Synthetic county' };
	const { tables } = await countedTables(
		{ id: 'test', kind: 'synthetic', title, area_code: '990101', level: 'county' },
		{
			...{ source, staging: join(root, 'staging'), today: '2025-01-01' },
			...{ rejects: join(root, 'rejects'), pushDown }
		}
	);
	return tables;
}

test('the same records as CSV, Parquet, XLSX, PostgreSQL copied and pushed down are counted alike', async () => {
	const fromCsv = await countedFrom(`csv:${join(root, 'csv')}`);
	expect(Object.keys(fromCsv)).toEqual([
		...['areas', 'coverage', 'events', 'flows', 'funds', 'profile', 'benefit']
	]);
	expect(await countedFrom(`parquet:${join(root, 'parquet')}`)).toEqual(fromCsv);
	expect(await countedFrom(`xlsx:${join(root, '花名册 2024.xlsx')}`)).toEqual(fromCsv);
	Object.assign(process.env, postgres.env);
	expect(await countedFrom('postgres:')).toEqual(fromCsv);
	expect(await countedFrom('postgres:', true)).toEqual(fromCsv);
});
