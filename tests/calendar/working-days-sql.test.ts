import { DuckDBInstance } from '@duckdb/node-api';
import { beforeAll, describe, expect, test } from 'vitest';
import { dateOfDay, dayNumber } from '#lib/calendar/natural-days.ts';
import { workingDaysBetween } from '#lib/calendar/working-days.ts';
import { daysSinceWorkingDaySql, workingDayIndexSql } from '#scripts/cubes/working-days-sql.ts';
import { startPostgres } from '../support/postgres-server.ts';

const FIRST = dayNumber('2004-01-01');
const LAST = dayNumber('2026-12-31');

/** Numbers from 0 to 1, the same at every run. Source: mulberry32. */
function randomFrom(seed: number): () => number {
	let state = seed;
	return () => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
	};
}

describe('the working-day index in DuckDB', () => {
	let ask: (sql: string) => Promise<unknown[][]>;
	beforeAll(async () => {
		const connection = await (await DuckDBInstance.create(':memory:')).connect();
		ask = async (sql) => (await connection.runAndReadAll(sql)).getRowsJS();
	});
	const indexOf = async (date: string) => {
		const [row] = await ask(`SELECT ${workingDayIndexSql('duckdb', date)}::DOUBLE`);
		return row?.[0];
	};

	test('differs between two dates by the working days between them, over 10 000 pairs', async () => {
		const random = randomFrom(20240229);
		const draw = () => dateOfDay(FIRST + Math.floor(random() * (LAST - FIRST + 1)));
		const pairs = Array.from({ length: 10_000 }, () => [draw(), draw()] as const);
		const values = pairs.map(([a, b], n) => `(${n}, DATE '${a}', DATE '${b}')`).join(',');
		const [from, to] = ['a', 'b'].map((column) => workingDayIndexSql('duckdb', column));
		const rows = await ask(
			`SELECT (${to} - ${from})::DOUBLE FROM (VALUES ${values}) t(n, a, b) ORDER BY n`
		);
		expect(rows.map(([distance]) => distance)).toEqual(
			pairs.map(([a, b]) => workingDaysBetween(a, b))
		);
	});

	test('counts from the first covered day, and up to the last', async () => {
		expect(await indexOf("DATE '2004-01-01'")).toBe(0);
		expect(await indexOf("DATE '2004-01-02'")).toBe(1);
		expect(await indexOf("DATE '2026-12-31'")).toBe(
			1 + workingDaysBetween('2004-01-02', '2026-12-31')
		);
	});

	const outside = ['2003-12-31', '2003-12-30', '1990-05-05', '2027-01-01', '-infinity', 'infinity'];
	test.each(['NULL::DATE', ...outside.map((date) => `DATE '${date}'`)])(
		'%s has none',
		async (date) => {
			expect(await indexOf(date)).toBeNull();
		}
	);
});

test('PostgreSQL reads the same indices, before and after the covered years too', async () => {
	const postgres = await startPostgres();
	const duckdb = await (await DuckDBInstance.create(':memory:')).connect();
	const days = `SELECT DATE '2003-12-30' + n AS day FROM generate_series(0, 8450) AS t(n)`;
	const select = (dialect: 'duckdb' | 'postgres') =>
		`SELECT CAST(day AS VARCHAR) AS day, ${workingDayIndexSql(dialect, 'day')} AS index, ` +
		`${daysSinceWorkingDaySql(dialect, 'day')} AS since FROM (${days}) AS days ORDER BY 1`;
	const asText = (row: Record<string, unknown>) => Object.values(row).map(String).join(' ');
	const inDuckdb = await duckdb.runAndReadAll(
		select('duckdb').replace('+ n', '+ CAST(n AS INTEGER)')
	);
	const inPostgres = await postgres.run(select('postgres'));
	expect(inPostgres.map(asText)).toEqual(inDuckdb.getRowObjectsJson().map(asText));
	duckdb.closeSync();
	await postgres.stop();
});

test('the last working day before a date is itself one, and none lies between', async () => {
	const duckdb = await (await DuckDBInstance.create(':memory:')).connect();
	// 清明 2024: Thursday 04-04 to Saturday 04-06 are holidays, Sunday 04-07 is worked.
	const days = ['2024-04-03', '2024-04-06', '2024-04-07', '2024-04-08', '2024-02-17'];
	const since = await duckdb.runAndReadAll(
		days
			.map((day) => `SELECT ${daysSinceWorkingDaySql('duckdb', `DATE '${day}'`)}`)
			.join(' UNION ALL ')
	);
	// 春节 2024: 02-10 to 02-17 are holidays, Friday 02-09 is worked.
	expect(since.getRowsJS()).toEqual([[0], [3], [0], [0], [8]]);
	duckdb.closeSync();
});
