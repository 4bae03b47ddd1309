import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { AttachedSource } from '#scripts/connectors/records-connector.ts';
import { xlsxWorkbook } from '#scripts/connectors/xlsx-workbook.ts';
import { openStage, type Stage } from '#scripts/staging/open-stage.ts';
import { archive, ole2, texts, workbook } from './xlsx-fixture.ts';

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

async function attach(content: Buffer | string): Promise<AttachedSource> {
	await writeFile(join(folder, FILE), content);
	return xlsxWorkbook(join(folder, FILE)).attach(stage);
}

async function rows(source: AttachedSource, columns: string): Promise<unknown[][]> {
	const sql = `SELECT ${columns} FROM ${source.tables[0]?.relation} ORDER BY _sheet, _row`;
	return (await stage.connection.runAndReadAll(sql)).getRowsJson();
}

const header = texts(1, 'town_code', 'town_name', 'devolved_on');
const cells = (xml: string): string => `${header}<row r="2">${xml}</row>`;

describe('a workbook reports', () => {
	test('hidden sheets, which it reads, and sheets that are no table, which it does not', async () => {
		const source = await attach(
			workbook({
				sheets: [
					{ name: 'towns', state: 'veryHidden', rows: cells('<c><v>1</v></c>') },
					{ name: '说明', state: 'hidden', rows: '' },
					{ name: 'constructor', rows: '' }
				]
			})
		);
		expect(source.notes.map(({ rule, sheet }) => [rule, sheet])).toEqual([
			['hidden-sheet', 'towns'],
			['hidden-sheet', '说明'],
			['unknown-table', '说明'],
			['unknown-table', 'constructor']
		]);
		expect(await rows(source, 'town_code')).toEqual([['1']]);
	});

	test.each([
		['no-header', undefined, texts(1, 'town_code', '镇') + texts(21, 'town_code', 'town_name')],
		['repeated-column', 2, texts(2, 'town_code', 'town_name', '备注', 'TOWN_CODE')],
		['repeated-column', 1, texts(1, 'town_code', 'town_name', '_row')]
	])('%s, and leaves the sheet', async (rule, row, data) => {
		const source = await attach(workbook({ sheets: [{ name: 'towns', rows: data }] }));
		const place = { rule, file: FILE, sheet: 'towns' };
		expect(source).toEqual({ tables: [], notes: [row ? { ...place, row } : place] });
	});

	test('a value that stands in no column', async () => {
		const data =
			texts(1, 'town_code', null, 'town_name') +
			texts(2, '1', null, '甲') +
			texts(3, '2', '?', '乙');
		const source = await attach(workbook({ sheets: [{ name: 'towns', rows: data }] }));
		expect(source.notes).toEqual([{ rule: 'unnamed-column', file: FILE, sheet: 'towns', row: 3 }]);
		expect(await rows(source, 'town_code, town_name')).toEqual([
			['1', '甲'],
			['2', '乙']
		]);
	});
});

describe('refused by its content, whatever its name:', () => {
	const whole = workbook({ sheets: [{ name: 'towns', rows: header + texts(2, '1', '甲') }] });
	const flipped = Buffer.from(whole);
	const sums = flipped.lastIndexOf('PK\x01\x02') + 16;
	flipped.writeUInt8(flipped.readUInt8(sums) ^ 1, sums);
	const notXml = { '_rels/.rels': '<Relationships><broken' };

	test.each([
		['an old workbook', ole2('Root Entry', 'Workbook'), 'source/unsupported'],
		['a password', ole2('Root Entry', 'EncryptionInfo', 'EncryptedPackage'), 'source/encrypted'],
		['HTML', '\ufeff<html><table></table></html>', 'source/unsupported'],
		['an archive of something else', archive({ 'content.xml': '<a/>' }), 'source/unsupported'],
		['nothing', '', 'source/unreadable'],
		['half a workbook', whole.subarray(0, whole.length / 2), 'source/unreadable'],
		['XML that breaks off', archive(notXml), 'source/unreadable'],
		['a part that was altered', flipped, 'source/unreadable']
	])('%s', async (_what, content, code) => {
		await expect(attach(content)).rejects.toMatchObject({ code, context: { file: FILE } });
	});

	test('a file that is not there', async () => {
		await expect(xlsxWorkbook(join(folder, 'none.xlsx')).attach(stage)).rejects.toMatchObject({
			code: 'source/unreachable',
			context: { reason: 'no file' }
		});
	});
});
