import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { csvFolder } from '#scripts/connectors/csv-folder.ts';
import type { AttachedSource } from '#scripts/connectors/records-connector.ts';
import { openStage, type Stage } from '#scripts/staging/open-stage.ts';

let folder: string;
let stage: Stage;
beforeEach(async () => {
	folder = await mkdtemp(join(tmpdir(), '来源 csv-'));
	stage = await openStage(join(folder, 'staging'));
});
afterEach(async () => {
	await stage.close();
	await rm(folder, { recursive: true });
});

async function attach(files: Record<string, string | Uint8Array>): Promise<AttachedSource> {
	for (const [name, content] of Object.entries(files)) await writeFile(join(folder, name), content);
	return csvFolder(folder).attach(stage);
}

async function rows(source: AttachedSource, columns: string): Promise<unknown[][]> {
	const sql = `SELECT ${columns} FROM ${source.tables[0]?.relation} ORDER BY _row`;
	return (await stage.connection.runAndReadAll(sql)).getRowsJson();
}

/** 乡镇名称,代码 / 甲镇,001 / 乙镇,002 */
const GB18030 = Buffer.from(
	['cfe7d5f2c3fbb3c6', '2c', 'b4fac2eb', '0a'].join('') +
		['bcd7d5f2', '2c', '303031', '0a'].join('') +
		['d2d2d5f2', '2c', '303032', '0a'].join(''),
	'hex'
);

describe('a folder of CSV files', () => {
	test('every cell is text, an empty one is nothing, and a byte order mark belongs to no name', async () => {
		const source = await attach({ 'towns.csv': '\ufefftown_code,town_name\n007,甲镇\n008,\n' });
		expect(await rows(source, 'town_code, town_name, _file, _row')).toEqual([
			['007', '甲镇', 'towns.csv', '2'],
			['008', null, 'towns.csv', '3']
		]);
	});

	test('a line break within quotes stays within its cell and its row', async () => {
		const source = await attach({ 'towns.csv': 'a,b\n1,"x\ny"\n2,z\n' });
		expect(await rows(source, 'a, b, _row')).toEqual([
			['1', 'x\ny', '2'],
			['2', 'z', '3']
		]);
	});

	test('rows of another length are named, and the rest keep their own numbers', async () => {
		const source = await attach({ 'towns.csv': 'a,b\n1,x\n2\n3,y,z\n4,w\n' });
		expect(source.notes).toEqual([
			{ rule: 'ragged-row', file: 'towns.csv', row: 3 },
			{ rule: 'ragged-row', file: 'towns.csv', row: 4 }
		]);
		expect(await rows(source, 'a, _row')).toEqual([
			['1', '2'],
			['4', '5']
		]);
	});

	test('GB18030 is read as what it says', async () => {
		const source = await attach({ 'towns.csv': GB18030 });
		expect(await rows(source, '"乡镇名称", "代码", _row')).toEqual([
			['甲镇', '001', '2'],
			['乙镇', '002', '3']
		]);
	});

	test('a file in neither encoding is refused by name, without its content', async () => {
		const broken = Buffer.from([0x61, 0x2c, 0x62, 0x0a, 0xff, 0xff, 0x2c, 0x31, 0x0a]);
		await expect(attach({ 'spells.csv': broken })).rejects.toMatchObject({
			code: 'source/unreadable',
			context: { file: 'spells.csv', reason: 'neither UTF-8 nor GB18030' }
		});
	});

	test('a file that is no table of records is named and left alone', async () => {
		const source = await attach({ 'notes.csv': 'a\n1\n' });
		expect(source).toEqual({ tables: [], notes: [{ rule: 'unknown-table', file: 'notes.csv' }] });
	});

	test('a folder that is not there is unreachable', async () => {
		await expect(csvFolder(join(folder, 'none')).attach(stage)).rejects.toMatchObject({
			code: 'source/unreachable'
		});
	});
});
