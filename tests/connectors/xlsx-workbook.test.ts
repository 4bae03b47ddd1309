import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { AttachedSource } from '#scripts/connectors/records-connector.ts';
import { xlsxWorkbook } from '#scripts/connectors/xlsx-workbook.ts';
import { openStage, type Stage } from '#scripts/staging/open-stage.ts';
import { texts, workbook } from './xlsx-fixture.ts';

const FILE = '救助 台账 (2024).xlsx';
let folder: string;
let stage: Stage;
beforeEach(async () => {
	folder = await mkdtemp(join(tmpdir(), '来源 xlsx-'));
	stage = await openStage(join(folder, 'staging'));
});
afterEach(async () => {
	await stage.close();
	await rm(folder, { recursive: true });
});

async function attach(
	content: Buffer,
	sheets?: Record<string, string>,
	columns?: Record<string, string>
): Promise<AttachedSource> {
	await writeFile(join(folder, FILE), content);
	return xlsxWorkbook(join(folder, FILE), sheets, columns).attach(stage);
}

async function rows(source: AttachedSource, columns: string): Promise<unknown[][]> {
	const sql = `SELECT ${columns} FROM ${source.tables[0]?.relation} ORDER BY _sheet, _row`;
	return (await stage.connection.runAndReadAll(sql)).getRowsJson();
}

const header = texts(1, 'town_code', 'town_name', 'devolved_on');
const cells = (xml: string): string => `${header}<row r="2">${xml}</row>`;

describe('a workbook', () => {
	test('is named without its folder', () => {
		expect(xlsxWorkbook(join(folder, FILE)).origin).toBe(`xlsx:${FILE}`);
	});

	test('keeps the numbers of its rows below titles and between empty ones', async () => {
		const data =
			texts(1, '某县乡镇一览') +
			texts(3, ' town_code ', 'Town_Name') +
			texts(5, '001', ' １甲 ') +
			`<row r="6"><c r="A6" s="1"/></row>` +
			texts(7, '002', '　') +
			`<row r="8"><c r="A8" t="inlineStr"><is><t> </t></is></c></row>`;
		const source = await attach(workbook({ sheets: [{ name: ' Towns ', rows: data }] }));
		expect(source.notes).toEqual([]);
		expect(await rows(source, 'town_code, town_name, _file, _sheet, _row')).toEqual([
			['001', '１甲', FILE, ' Towns ', '5'],
			['002', null, FILE, ' Towns ', '7']
		]);
	});

	test('has texts in one place, in runs, with readings and characters that XML lacks', async () => {
		const source = await attach(
			workbook({
				strings: [
					'<t>town_code</t>',
					'<r><t>town</t></r><r><t>_name</t></r>',
					'<t>甲</t><rPh sb="0" eb="1"><t>jia</t></rPh>',
					'<t>a_x000A_b&amp;_x005F_x</t>'
				],
				sheets: [
					{
						name: 'towns',
						rows:
							'<row><c t="s"><v>0</v></c><c t="s"><v>1</v></c></row>' +
							'<row><c t="s"><v>3</v></c><c t="s"><v>2</v></c></row>'
					}
				]
			})
		);
		expect(await rows(source, 'town_code, town_name, _row')).toEqual([['a\nb&_x', '甲', '2']]);
	});

	test('says yes, no, and what went wrong as it shows them', async () => {
		const data = cells(
			'<c r="A2" t="b"><v>1</v></c><c r="B2" t="e"><v>#N/A</v></c><c r="C2" t="b"><v>0</v></c>'
		);
		const source = await attach(workbook({ sheets: [{ name: 'towns', rows: data }] }));
		expect(await rows(source, 'town_code, town_name, devolved_on')).toEqual([['1', '#N/A', '0']]);
	});

	test('gives what a formula last came to, and says once where it never did', async () => {
		const data =
			header +
			'<row r="2"><c r="A2"><f>1+1</f><v>2</v></c><c r="B2" t="str"><f>""</f><v></v></c></row>' +
			'<row r="3"><c r="A3"><v>3</v></c><c r="B3"><f>A3</f><v/></c></row>' +
			'<row r="4"><c r="A4"><v>4</v></c><c r="B4"><f>A4</f></c></row>';
		const source = await attach(workbook({ sheets: [{ name: 'towns', rows: data }] }));
		expect(source.notes).toEqual([
			{ rule: 'uncached-formula', file: FILE, sheet: 'towns', row: 3 }
		]);
		expect(await rows(source, 'town_code, town_name')).toEqual([
			['2', null],
			['3', null],
			['4', null]
		]);
	});

	test.each([
		[true, '43890'],
		[false, '45352']
	])('has days as its styles and its system (1904: %s) show them', async (date1904, serial) => {
		const data = cells(`<c r="A2"><v>${serial}</v></c><c r="C2" s="2"><v>${serial}</v></c>`);
		const sheets = [{ name: 'towns', rows: data }];
		const source = await attach(workbook({ sheets, formats: ['0.00', 'yyyy/m/d'], date1904 }));
		expect(await rows(source, 'town_code, devolved_on')).toEqual([[serial, '2024-03-01']]);
	});

	test('may name sheets and columns in Chinese; sheets of one table lie one below the other', async () => {
		const names = ['所属\n镇街', '名称', '备注'];
		const source = await attach(
			workbook({
				sheets: [
					{ name: '一月', rows: texts(1, ...names) + texts(2, '1', '甲', 'x') },
					{ name: '二月', rows: texts(1, '名称', '所属镇街') + texts(2, '乙', '2') }
				]
			}),
			{ 一月: 'towns', 二月: 'towns' },
			{ 所属镇街: 'town_code', 名称: 'town_name' }
		);
		expect(source.tables.map(({ name }) => name)).toEqual(['towns']);
		expect(await rows(source, '"所属镇街", "名称", "备注", _sheet')).toEqual([
			['1', '甲', 'x', '一月'],
			['2', '乙', null, '二月']
		]);
	});
});
