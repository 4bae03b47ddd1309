import { DuckDBInstance, type DuckDBConnection } from '@duckdb/node-api';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { CellType } from '#scripts/records/define-records-table.ts';
import type { SqlDialect } from '#scripts/records/sql-dialect.ts';
import { quoteText } from '#scripts/records/quote.ts';
import { cellReadings } from '#scripts/records/cell-types.ts';
import { startPostgres, type PostgresServer } from '../support/postgres-server.ts';

let duckdb: DuckDBConnection;
let postgres: PostgresServer;
beforeAll(async () => {
	duckdb = await (await DuckDBInstance.create(':memory:')).connect();
	postgres = await startPostgres();
});
afterAll(async () => {
	duckdb.closeSync();
	await postgres.stop();
});

/** What each database reads of a text, by dialect; null where it is none of the type. */
async function readAs(type: CellType, text: string): Promise<(string | null)[]> {
	const sql = (dialect: SqlDialect) =>
		`SELECT CAST(${cellReadings[type].read('t', dialect)} AS VARCHAR) AS value ` +
		`FROM (VALUES (CAST(${quoteText(text)} AS VARCHAR))) AS texts (t)`;
	const here = await duckdb.runAndReadAll(sql('duckdb'));
	const there = await postgres.run(sql('postgres'));
	return [here.getRowsJS()[0]?.[0] as string | null, there[0]?.['value'] as string | null];
}

describe('a date', () => {
	test.each([
		['2024-03-01', '2024-03-01'],
		['2024/3/1', '2024-03-01'],
		['2024/03/01', '2024-03-01'],
		['2024.3.1', '2024-03-01'],
		['2024.12.9', '2024-12-09'],
		['2024-3-15', '2024-03-15'],
		['2024年3月1日', '2024-03-01'],
		['2024年11月30日', '2024-11-30'],
		['2024/2/29', '2024-02-29']
	])('%s is read', async (text, day) => {
		expect(await readAs('date', text)).toEqual([day, day]);
	});

	test.each([
		...['2023/2/29', '2024.4.31', '2024-02-30', '2024年13月1日', '2024/0/1', '2024/3/32'],
		// Two ways in one, the day first, cut short, or with a time.
		...['2024/3-1', '2024年3/1', '1/3/2024', '24/3/1', '2024/3', '2024年3月', '2024年3月1'],
		...['2024/3/1 0:00', '20240301', '45352', '2024//1']
	])('%s is none', async (text) => {
		expect(await readAs('date', text)).toEqual([null, null]);
	});
});

describe('a month', () => {
	test.each([
		['2024-03', '2024-03'],
		['2024-3', '2024-03'],
		['2024/3', '2024-03'],
		['2024/12', '2024-12'],
		['2024年3月', '2024-03'],
		['2024年03月', '2024-03'],
		['2024年10月', '2024-10'],
		['202403', '2024-03']
	])('%s is read', async (text, month) => {
		expect(await readAs('month', text)).toEqual([month, month]);
	});

	test.each([
		// 2024.1 is January, or October in a cell that holds a number.
		...[
			'2024.1',
			'2024-13',
			'2024年0月',
			'202413',
			'24年3月',
			'2024年3',
			'3月',
			'2024-03-01',
			'2024/03/'
		]
	])('%s is none', async (text) => {
		expect(await readAs('month', text)).toEqual([null, null]);
	});
});

describe('a code of the records', () => {
	test.each([
		['town', '990101001', true],
		['town', 'I99010101', false],
		['town', '990101', false],
		['area', '990101', true],
		['area', '990101001', true],
		['area', 'I99010101', false]
	] as const)('%s %s', async (type, code, isOne) => {
		const read = isOne ? code : null;
		expect(await readAs(type, code)).toEqual([read, read]);
	});
});
