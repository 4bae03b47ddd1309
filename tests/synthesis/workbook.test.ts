import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { csvFolder } from '#scripts/connectors/csv-folder.ts';
import { xlsxWorkbook } from '#scripts/connectors/xlsx-workbook.ts';
import { cellText } from '#scripts/connectors/xlsx/cell-text.ts';
import { openPackage } from '#scripts/connectors/xlsx/open-package.ts';
import { readFormats } from '#scripts/connectors/xlsx/read-formats.ts';
import { readRows } from '#scripts/connectors/xlsx/read-rows.ts';
import { recordsTable } from '#scripts/records/tables.ts';
import { writeWorkbook } from '#scripts/synthesis/write-workbook.ts';
import { synthesise } from './run-command.ts';
import { validatedRows } from './validated-rows.ts';

const COUNTY = ['--towns', '3', '--households', '40', '--months', '18', '--roster'];

let root: string;
beforeAll(async () => {
	root = await mkdtemp(join(tmpdir(), 'workbook-'));
	for (const [folder, ...args] of [
		['csv'],
		['xlsx', '--format', 'xlsx'],
		['again', '--format', 'xlsx'],
		['planted', '--format', 'xlsx', '--errors', '0.001']
	]) {
		const { status, stderr } = synthesise(...COUNTY, ...args, '--out', join(root, String(folder)));
		expect([status, stderr]).toEqual([0, expect.any(String)]);
	}
}, 60_000);
afterAll(() => rm(root, { recursive: true }));

const workbook = (folder: string) => join(root, folder, 'records.xlsx');

describe('a county as a workbook', () => {
	test('is read back as what the CSV holds, row for row', async () => {
		const fromCsv = await validatedRows(csvFolder(join(root, 'csv')));
		const fromWorkbook = await validatedRows(xlsxWorkbook(workbook('xlsx')));
		expect(fromWorkbook.findings).toEqual([]);
		expect(Object.keys(fromWorkbook.rows)).toHaveLength(16);
		expect(fromWorkbook).toEqual(fromCsv);
	});

	test('has the same bytes every time, and is all that is written beside the description', async () => {
		const [one, other] = [await readFile(workbook('xlsx')), await readFile(workbook('again'))];
		expect(one.equals(other)).toBe(true);
		expect(await readdir(join(root, 'xlsx'))).toEqual(['records.xlsx', 'synthetic.json']);
	});

	test('holds days as days and money as numbers, codes as text', async () => {
		const pack = await openPackage(workbook('xlsx'), 'records.xlsx');
		const formats = await readFormats(pack, 'xl/styles.xml');
		const context = { strings: [], formats, date1904: false };
		const columns = Object.keys(recordsTable('payments').columns);
		for await (const { row, cells } of readRows(pack, 'xl/worksheets/sheet5.xml')) {
			if (row !== 2) continue;
			const cell = (name: string) => cells.find(({ column }) => column === columns.indexOf(name));
			expect(cell('town_code')?.type).toBe('s');
			expect(cell('month')?.type).toBe('s');
			expect(cell('amount_yuan')?.type).toBe('n');
			const day = cell('paid_on');
			expect(day?.type).toBe('n');
			expect(day && formats[day.style]?.shows).toBe('date');
			expect(day && cellText(day, context, 'date')).toMatch(/^20\d\d-\d\d-\d\d$/);
		}
		pack.close();
	});

	test('holds planted errors too, and they are found in their sheets and rows', async () => {
		const truth = JSON.parse(await readFile(join(root, 'planted', 'truth.json'), 'utf8'));
		const { findings } = await validatedRows(xlsxWorkbook(workbook('planted')));
		const found = findings.flatMap(({ rule, table, column, places }) =>
			places.map(({ file, sheet, row }) => [table, file, sheet, row, rule, column].join(' '))
		);
		type Place = Record<'table' | 'file' | 'sheet' | 'row' | 'rule' | 'column', string>;
		const planted = truth.findings.map(({ table, file, sheet, row, rule, column }: Place) =>
			[table, file, sheet, row, rule, column].join(' ')
		);
		expect(new Set(found)).toEqual(new Set(planted));
	});

	test('is refused before a byte is written where a table is longer than a sheet', async () => {
		const row = { month: '2025-06', cpi_yoy_percent: '0.1' };
		function* rows() {
			for (let count = 0; count < 1_048_576; count++) yield row;
		}
		const folder = join(root, 'long');
		const write = writeWorkbook(folder, [{ table: recordsTable('price_index'), rows }]);
		await expect(write.next()).rejects.toMatchObject({
			code: 'synthesis/sheet-full',
			context: { table: 'price_index', rows: 1_048_576, most: 1_048_575 }
		});
		expect(await readdir(root)).not.toContain('long');
	});
});
