import { DuckDBInstance } from '@duckdb/node-api';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { wholeProcessDueOn, type TimeLimit } from '#lib/calendar/time-limits.ts';
import { addNaturalDays } from '#lib/calendar/natural-days.ts';
import { cubePeriods } from '#scripts/cubes/cube-periods.ts';
import { processOf } from '#scripts/cubes/process.ts';
import { readTimeLimits } from '#scripts/reference/read-time-limits.ts';
import { startPostgres, type PostgresServer } from '../support/postgres-server.ts';

// Town 2 is devolved from 2024-02-01. 2024-03-01 is a Friday; 2024-04-04 to 06 are holidays
// (清明), 2024-04-07 is a worked Sunday.
const RECORDS = [
	`CREATE TABLE records_towns AS SELECT * FROM (VALUES
		('990101001', CAST(NULL AS DATE)), ('990101002', DATE '2024-02-01')
	) AS t (town_code, devolved_on)`,
	`CREATE TABLE records_applications AS SELECT * FROM (VALUES
		-- 20 working days after 03-01 is 03-29: in time where devolved, one day later is not.
		('A1', '01', '990101002', 'window', 'normal', 'approved', DATE '2024-03-01', DATE '2024-03-29', NULL),
		('A2', '01', '990101002', 'online', 'normal', 'refused', DATE '2024-03-01', DATE '2024-04-01', NULL),
		-- 30 working days after 03-01 is 04-15 where it is not devolved; 45 is 05-08 with a ground.
		('A3', '01', '990101001', 'window', 'normal', 'approved', DATE '2024-03-01', DATE '2024-04-15', NULL),
		('A4', '01', '990101001', 'window', 'normal', 'approved', DATE '2024-03-01', DATE '2024-04-16', NULL),
		('A5', '01', '990101001', 'window', 'normal', 'approved', DATE '2024-03-01', DATE '2024-05-08', 'hard_case'),
		-- No limit is known for destitute support as a whole; a withdrawn one counts nowhere.
		('A6', '02', '990101001', 'window', 'normal', 'approved', DATE '2024-03-01', DATE '2024-03-04', NULL),
		('A7', '01', '990101001', 'window', 'normal', 'withdrawn', DATE '2024-03-01', DATE '2024-03-04', NULL),
		('A8', '01', '990101001', 'window', 'normal', 'open', DATE '2024-06-03', CAST(NULL AS DATE), CAST(NULL AS VARCHAR)),
		-- Approved on a day that nobody wrote down: it waits no longer.
		('A9', '01', '990101001', 'window', 'normal', 'approved', DATE '2024-06-03', NULL, NULL)
	) AS t (application_id, programme, town_code, channel, urgency, outcome, accepted_on, decided_on, extension)`,
	...[
		...['submitted_on', 'check_started_on', 'check_returned_on', 'reviewed_on'],
		...['publicity_from', 'publicity_to']
	].map((column) => `ALTER TABLE records_applications ADD COLUMN ${column} DATE`),
	`ALTER TABLE records_applications ADD COLUMN household_id VARCHAR`
];
const PERIODS = cubePeriods('2024-01', '2024-12');

let limits: TimeLimit[];
let postgres: PostgresServer;
let inDuckdb: string[];
let inPostgres: string[];
const asText = (row: Record<string, unknown>) => Object.values(row).join(' ');
beforeAll(async () => {
	limits = await readTimeLimits();
	const duckdb = await (await DuckDBInstance.create(':memory:')).connect();
	postgres = await startPostgres();
	for (const sql of RECORDS) {
		await duckdb.run(sql);
		await postgres.run(sql);
	}
	const queries = (dialect: 'duckdb' | 'postgres') =>
		processOf({ limits, publicityCounts: true, tellsDevolution: true, dialect }).queries(
			(table) => `records_${table}`,
			PERIODS
		);
	inDuckdb = [];
	for (const { sql } of queries('duckdb'))
		inDuckdb.push(...(await duckdb.runAndReadAll(sql)).getRowObjectsJson().map(asText));
	inPostgres = [];
	for (const { sql } of queries('postgres'))
		inPostgres.push(...(await postgres.run(sql)).map(asText));
	duckdb.closeSync();
}, 120_000);
afterAll(() => postgres.stop());

/** Without the households behind each row. */
const rows = (start: string, part = '') =>
	inDuckdb
		.filter((row) => row.startsWith(start) && row.includes(part))
		.map((row) => row.replace(/ \d+$/, ''))
		.sort();

describe('the process cube', () => {
	test('counts working days in bins, by the quarter of the decision', () => {
		expect(rows('2024-Q1 990101 01 whole decided')).toEqual([
			'2024-Q1 990101 01 whole decided _T _T 16-20 1',
			'2024-Q1 990101 01 whole decided _T _T _T 1',
			'2024-Q1 990101 01 whole decided _T _T within 1'
		]);
	});

	test('the limit is the town’s: 20 days where devolved, 30 where not, 45 with a ground', () => {
		expect(rows('2024-Q2 990101 01 whole decided')).toEqual([
			'2024-Q2 990101 01 whole decided _T _T 21-30 2',
			'2024-Q2 990101 01 whole decided _T _T 31-45 2',
			'2024-Q2 990101 01 whole decided _T _T _T 4',
			'2024-Q2 990101 01 whole decided _T _T over 2',
			'2024-Q2 990101 01 whole decided _T _T within 2'
		]);
	});

	test('where no limit is known, nothing is within or over it', () => {
		expect(rows('2024-Q1 990101 02')).toEqual([
			'2024-Q1 990101 02 whole decided _T _T 0-5 1',
			'2024-Q1 990101 02 whole decided _T _T _T 1',
			'2024-Q1 990101 02 whole decided _T _T _Z 1'
		]);
	});

	test('an open case waits on, with its age at the quarter’s end', () => {
		// 2024-06-03 to 06-30: 06-04 to 06-07 (4), 06-11 to 06-14 (4, after 端午), two weeks (10).
		expect(rows('2024-Q2 990101 01 whole open')).toEqual([
			'2024-Q2 990101 01 whole open _T _T 16-20 1',
			'2024-Q2 990101 01 whole open _T _T _T 1',
			'2024-Q2 990101 01 whole open _T _T within 1'
		]);
		expect(rows('2024-Q4 990101 01 whole open', '46+')).toHaveLength(1);
		expect(rows('2024-Q4 990101 01 whole open', 'over')).toHaveLength(1);
	});

	test('devolved and not are told apart; where no town has a day of devolution, nobody knows', async () => {
		const all = (devolved: string) => rows(`2024 990101 01 whole decided _T ${devolved} _T`);
		expect([all('no'), all('yes'), all('_U')]).toEqual([
			['2024 990101 01 whole decided _T no _T 3'],
			['2024 990101 01 whole decided _T yes _T 2'],
			[]
		]);
		const settings = { limits, publicityCounts: true, tellsDevolution: false } as const;
		const unknown = processOf({ ...settings, dialect: 'postgres' })
			.queries((table) => `records_${table}`, PERIODS)
			.filter(({ grain }) => grain === 'year × county × devolved');
		const told = (await postgres.run(unknown[0]?.sql ?? '')).map(asText);
		expect(told).toContain('2024 990101 01 whole decided _T _U _T 5 0');
		expect(told.filter((row) => / (yes|no) /.test(row))).toEqual([]);
	});

	test('towns count approved cases only', () => {
		expect(rows('2024 990101002')).toEqual([
			'2024 990101002 01 whole decided _T _T _T 1',
			'2024 990101002 01 whole decided _T _T within 1'
		]);
	});

	test('PostgreSQL gives the same rows', () => {
		expect([...inPostgres].sort()).toEqual([...inDuckdb].sort());
	});
});

test.each([
	{ publicity_counts: true, posting: 'counts inside the limit' },
	{ publicity_counts: false, posting: 'comes on top of the limit' }
])(
	'posting that $posting: within is by the due date to the day, holidays and all',
	async (given) => {
		const duckdb = await (await DuckDBInstance.create(':memory:')).connect();
		for (const sql of RECORDS) await duckdb.run(sql);
		await duckdb.run('DELETE FROM records_applications');
		// Small quick aid ends after 3 natural days, moved off a holiday; the others after working days.
		const kinds = [
			{ programme: '08', urgency: 'small_quick' },
			{ programme: '01', urgency: 'normal' },
			{ programme: '01', urgency: 'normal', posted: 9 },
			{ programme: '01', urgency: 'normal', outcome: 'refused' }
		];
		const accepted = ['2026-02-10', '2026-02-13', '2026-03-06', '2026-04-30'];
		const cases = accepted.flatMap((accepted_on) =>
			kinds.map(({ posted, ...kind }) => ({
				...{ outcome: 'approved', ...kind, accepted_on },
				publicity_from: posted ? addNaturalDays(accepted_on, 5) : null,
				publicity_to: posted ? addNaturalDays(accepted_on, 4 + posted) : null
			}))
		);
		// A county each, so that one count answers for all.
		const expected: string[] = [];
		let county = 990_200;
		for (const each of cases) {
			const due = wholeProcessDueOn(limits, each, given);
			if (!due) throw new Error('a limit is known');
			for (const shift of [-3, -1, 0, 1, 2]) {
				const day = (date: string | null) => (date ? `DATE '${date}'` : 'NULL');
				await duckdb.run(
					`INSERT INTO records_applications (application_id, programme, town_code, channel, urgency, outcome, ` +
						`accepted_on, decided_on, publicity_from, publicity_to) VALUES ('A', '${each.programme}', ` +
						`'${++county}001', 'window', '${each.urgency}', '${each.outcome}', ${day(each.accepted_on)}, ` +
						`${day(addNaturalDays(due, shift))}, ${day(each.publicity_from)}, ${day(each.publicity_to)})`
				);
				expected.push(`${county} ${shift <= 0 ? 'within' : 'over'}`);
			}
		}
		const settings = {
			limits,
			publicityCounts: given.publicity_counts,
			tellsDevolution: true,
			dialect: 'duckdb'
		} as const;
		const queries = processOf(settings)
			.queries((table) => `records_${table}`, cubePeriods('2026-01', '2026-12'))
			.filter(({ grain }) => grain === 'quarter × county × whole');
		const reader = await duckdb.runAndReadAll(
			`SELECT ref_area || ' ' || bin FROM (${queries.map(({ sql }) => `(${sql})`).join(' UNION ALL ')}) AS q ` +
				`WHERE bin IN ('within', 'over') ORDER BY 1`
		);
		expect(reader.getRowsJS().map(([row]) => row)).toEqual(expected);
		duckdb.closeSync();
	}
);
