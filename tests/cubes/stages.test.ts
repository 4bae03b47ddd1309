import { expect, test } from 'vitest';
import { cubePeriods } from '#scripts/cubes/cube-periods.ts';
import { stagesOf } from '#scripts/cubes/stages.ts';
import type { SqlDialect } from '#scripts/cubes/working-days-sql.ts';
import { useBothDatabases } from './in-both-databases.ts';

// 2024-04-04 to 06 are holidays (清明), Sunday the 7th is worked.
const RECORDS = [
	`CREATE TABLE records_applications AS SELECT * FROM (VALUES
		('A1', 'H1', '01', '990101001', 'approved', DATE '2024-05-06', DATE '2024-04-01', DATE '2024-04-09', DATE '2024-04-09'),
		('A2', 'H2', '01', '990101001', 'refused', DATE '2024-05-06', DATE '2024-04-01', DATE '2024-04-30', CAST(NULL AS DATE)),
		('A3', 'H3', '01', '990101001', 'approved', DATE '2024-05-06', DATE '2023-12-01', DATE '2025-01-02', NULL),
		('A4', 'H1', '02', '990101001', 'approved', DATE '2024-12-31', NULL, NULL, NULL),
		-- Withdrawn, decided last year, and open: of none of these is anything told.
		('A5', 'H5', '01', '990101001', 'withdrawn', DATE '2024-05-06', DATE '2024-04-01', DATE '2024-04-02', NULL),
		('A6', 'H6', '01', '990101001', 'approved', DATE '2023-12-31', DATE '2023-12-01', DATE '2024-01-02', NULL),
		('A7', 'H7', '01', '990101001', 'open', NULL, DATE '2024-04-01', DATE '2024-04-02', NULL)
	) AS t (application_id, household_id, programme, town_code, outcome, decided_on, assigned_on, transfer_done_on, feedback_on)`,
	'ALTER TABLE records_applications ADD COLUMN accepted_on DATE',
	`UPDATE records_applications SET accepted_on = DATE '2023-12-01'`,
	`CREATE TABLE records_steps AS SELECT * FROM (VALUES
		('A1', 'home_visit', DATE '2024-04-02', DATE '2024-04-08'),
		('A2', '上门', DATE '2024-04-02', DATE '2024-04-03'),
		('A3', 'home_visit', DATE '2024-04-03', DATE '2024-04-02'),
		('A4', 'home_visit', DATE '2024-04-01', CAST(NULL AS DATE)),
		('A4', 'acceptance', DATE '2024-12-31', DATE '2024-12-31'),
		('A4', 'tea_break', DATE '2024-12-30', DATE '2024-12-31')
	) AS t (application_id, step, started_on, ended_on)`
];

const queries = (dialect: SqlDialect, readable: readonly string[] = ['applications', 'steps']) =>
	stagesOf({ dialect, stages: { 上门: 'home_visit' } }, new Set(readable)).queries(
		(table) => `records_${table}`,
		cubePeriods('2024-01', '2024-12')
	);

const county = useBothDatabases(RECORDS, (dialect) => queries(dialect));

const told = (stage: string) =>
	county
		.rows()
		.filter((row) => row['stage'] === stage)
		.map(({ programme, bin, cases, behind }) => [programme, bin, cases, behind].join(' '))
		.sort();

test('the steps of a case decided in the year count by working days from their first day to their last', () => {
	// A1: the 3rd, the worked Sunday and the 8th are three; A2, in the words of the bureau: one.
	expect(told('home_visit')).toEqual(['01 0-1 1 2', '01 2-3 1 2', '01 _T 2 2']);
	expect(told('acceptance')).toEqual(['02 0-1 1 1', '02 _T 1 1']);
});

test('what is handed on is timed by the application’s own dates', () => {
	// A1: 2 and 3 April, 7, 8 and 9: five. A2: to the end of the month, beyond fifteen.
	expect(told('transfer')).toEqual(['01 16+ 1 2', '01 4-7 1 2', '01 _T 2 2']);
	expect(told('feedback')).toEqual(['01 0-1 1 1', '01 _T 1 1']);
});

test('a step that nobody translates is left out, and so is one that ends before it begins', () => {
	expect([...new Set(county.rows().map(({ stage }) => stage))].sort()).toEqual([
		...['acceptance', 'feedback', 'home_visit', 'transfer']
	]);
});

test('both databases count alike; without steps, what applications show is left', () => {
	county.expectAlike();
	expect(queries('duckdb', ['applications'])).toHaveLength(2);
});
