import { expect, test } from 'vitest';
import { cubePeriods } from '#scripts/cubes/cube-periods.ts';
import { proceduresOf } from '#scripts/cubes/procedures.ts';
import type { SqlDialect } from '#scripts/cubes/working-days-sql.ts';
import { useBothDatabases } from './in-both-databases.ts';

/** Columns of dates: submitted, accepted, visited, decided, notified, first paid. */
const APPLICATIONS = [
	// Two visitors, taken in at once, paid on the last day of the month after.
	"('A1', 'H1', '01', 'approved', 'normal', '2024-03-01', '2024-03-01', '2024-03-05', '2024-03-20', '2024-03-20', '2024-04-30', 2, 0, 0, 0)",
	// One visitor, sent back twice, paid a day later; declared, and visited by the county.
	"('A2', 'H2x', '01', 'approved', 'normal', '2024-03-01', '2024-03-01', '2024-03-05', '2024-03-20', '2024-03-20', '2024-05-01', 1, 2, 1, 0)",
	// Refused on a Tuesday before 清明: Wednesday, the worked Sunday and Monday the 8th are three working days.
	"('A3', 'H3x', '01', 'refused', 'normal', '2024-03-01', '2024-03-01', NULL, '2024-04-02', '2024-04-08', NULL, NULL, 0, 0, 1)",
	"('A4', 'H4', '01', 'refused', 'normal', '2024-03-01', '2024-03-01', NULL, '2024-04-02', '2024-04-09', NULL, NULL, 0, 0, 0)",
	// Nobody wrote down that it was told.
	"('A5', 'H5', '01', 'refused', 'normal', '2024-03-01', '2024-03-01', NULL, '2024-04-02', NULL, NULL, NULL, NULL, 0, 0)",
	// Decided in December: its money is due in January, with the next year. That of A7 is due in this one.
	"('A6', 'H6', '01', 'approved', 'normal', '2024-12-01', '2024-12-01', NULL, '2024-12-31', NULL, '2025-01-10', NULL, NULL, 0, 0)",
	"('A7', 'H7', '01', 'approved', 'normal', '2023-12-01', '2023-12-01', NULL, '2023-12-31', NULL, NULL, NULL, NULL, 0, 0)",
	// Withdrawn: nothing is asked.
	"('A8', 'H8', '01', 'withdrawn', 'normal', '2024-03-01', '2024-03-01', '2024-03-05', '2024-03-20', NULL, NULL, 1, 3, 1, 1)",
	"('A9', 'H9', '08', 'approved', 'small_quick', '2024-06-01', '2024-06-01', NULL, '2024-06-02', NULL, '2024-06-04', NULL, NULL, 0, 0)",
	"('B1', 'H1', '08', 'approved', 'small_quick', '2024-06-01', '2024-06-01', NULL, '2024-06-02', NULL, '2024-06-05', NULL, NULL, 0, 0)",
	"('B2', 'H10', '02', 'approved', 'normal', '2024-06-01', '2024-06-01', NULL, '2024-06-20', NULL, '2024-07-10', NULL, NULL, 0, 0)",
	"('B3', 'H11', '02', 'approved', 'normal', '2024-06-01', '2024-06-01', NULL, '2024-06-20', NULL, '2024-07-10', NULL, NULL, 0, 0)"
];
const DATES = [
	'submitted_on',
	'accepted_on',
	'visited_on',
	'decided_on',
	'notified_on',
	'first_paid_on'
];
const TRANSFERS = ['transfer_due_on', 'transfer_done_on', 'feedback_on'];
const RECORDS = [
	`CREATE TABLE records_applications AS SELECT *, '990101001' AS town_code FROM (VALUES ${APPLICATIONS.join(', ')}) AS t ` +
		`(application_id, household_id, programme, outcome, urgency, ${DATES.join(', ')}, visitors, returned_times, ` +
		`declared_relative, reported_by_public)`,
	...DATES.map(
		(name) =>
			`ALTER TABLE records_applications ALTER COLUMN ${name} TYPE DATE USING CAST(${name} AS DATE)`
	),
	...['visitors', 'returned_times', 'declared_relative', 'reported_by_public'].map(
		(name) =>
			`ALTER TABLE records_applications ALTER COLUMN ${name} TYPE INTEGER USING CAST(${name} AS INTEGER)`
	),
	...TRANSFERS.map((name) => `ALTER TABLE records_applications ADD COLUMN ${name} DATE`),
	`UPDATE records_applications SET transfer_due_on = DATE '2024-05-06', transfer_done_on = DATE '2024-05-06' ` +
		`WHERE application_id = 'A3'`,
	`UPDATE records_applications SET transfer_due_on = DATE '2024-05-06', transfer_done_on = DATE '2024-05-07', ` +
		`feedback_on = DATE '2024-05-08' WHERE application_id = 'A4'`,
	`CREATE TABLE records_checks AS SELECT * FROM (VALUES
		('H1', 'verification', 'county', '990101002', DATE '2024-12-31'),
		('H2', 'home_visit', 'town', '990101001', DATE '2023-12-31'),
		('H2x', 'home_visit', 'county', '990101001', DATE '2024-03-01'),
		('H2x', 'home_visit', 'county', '990101001', DATE '2024-03-20'),
		('H3x', 'home_visit', 'county', '990101001', DATE '2024-04-03'),
		('H3x', 'home_visit', 'town', '990101001', DATE '2024-03-05'),
		('H10', 'spot_check', 'county', '990101001', DATE '2024-07-01')
	) AS t (household_id, kind, level, town_code, requested_on)`,
	`CREATE TABLE records_payments AS SELECT * FROM (VALUES
		('H1', '01', '990101001', '2024-05', 500.00, 500.00, DATE '2024-05-10', DATE '2024-05-10'),
		('H1', '01', '990101001', '2024-06', 499.99, 500.00, DATE '2024-06-10', DATE '2024-06-11'),
		('H1', '01', '990101001', '2024-07', 500.00, NULL, NULL, DATE '2024-07-11'),
		('H2', '01', '990101001', '2024-06', 500.00, 500.00, DATE '2024-06-10', DATE '2024-06-10'),
		('H2', '01', '990101001', '2025-01', 500.00, 500.00, DATE '2025-01-10', NULL)
	) AS t (household_id, programme, town_code, month, amount_yuan, due_yuan, due_on, paid_on)`,
	// H1, of two persons, was seen this year, H2 last year, H3 never; H4 came in the year, H5 is gone.
	`CREATE TABLE records_spells AS SELECT * FROM (VALUES
		('H1', '01', '990101001', DATE '2020-01-01', CAST(NULL AS DATE)),
		('H1', '01', '990101001', DATE '2020-01-01', NULL),
		('H2', '01', '990101001', DATE '2020-01-01', NULL),
		('H3', '01', '990101001', DATE '2020-01-01', DATE '2024-06-30'),
		('H3', '01', '990101002', DATE '2024-07-01', NULL),
		('H4', '01', '990101001', DATE '2024-01-01', NULL),
		('H5', '01', '990101001', DATE '2020-01-01', DATE '2024-12-30'),
		('H1', 'monitored', '990101001', DATE '2020-01-01', NULL)
	) AS t (household_id, programme, town_code, starts_on, ends_on)`
];

const ALL = new Set(['applications', 'checks', 'payments', 'spells']);
const queries = (dialect: SqlDialect, readable: ReadonlySet<string> = ALL) =>
	proceduresOf(readable, dialect).queries(
		(table) => `records_${table}`,
		cubePeriods('2023-12', '2024-12')
	);

const county = useBothDatabases(RECORDS, (dialect) => queries(dialect));

/** `programme all met unmet` of a rule; households behind them after a stroke. */
const told = (rule: string) => {
	const of = county.rows().filter((row) => row['rule'] === rule);
	return of
		.filter(({ outcome }) => outcome === '_T')
		.map(({ programme, cases, behind }) => {
			const part = (wanted: string) =>
				of.find((row) => row['programme'] === programme && row['outcome'] === wanted)?.['cases'] ??
				0;
			return [programme, cases, part('met'), part('unmet'), '/', behind].map(String).join(' ');
		});
};

test.each([
	['two_visitors', ['01 2 1 1 / 2']],
	['single_trip', ['01 4 3 1 / 4']],
	['refusal_notified', ['01 3 1 2 / 3']],
	['declared_visited', ['01 2 1 1 / 2']],
	['transfer_in_time', ['01 2 1 1 / 2']],
	['transfer_answered', ['01 2 1 1 / 2']],
	['small_quick', ['08 2 1 1 / 2']],
	['spot_checked', ['02 2 1 1 / 2']],
	['reviewed', ['01 4 3 1 / 4']],
	['paid_in_time', ['01 2 1 1 / 2']],
	['paid_in_full', ['01 2 1 1 / 2']]
])('%s is asked of these cases, and done with these', (rule, expected) => {
	expect(told(rule)).toEqual(expected);
});

test('money is due by the end of the month after, in whichever year that is', () => {
	// A1 in time, A2 a day late, A7 of last December never; A6 is due next year. 02: both in time.
	expect(told('first_payment').sort()).toEqual(['01 3 1 2 / 3', '02 2 2 0 / 2']);
});

test('both databases count alike', () => {
	county.expectAlike();
});

test('where checks or payments are not there, what they would show is not asked', () => {
	const grains = queries('duckdb', new Set(['applications'])).map(({ grain }) => grain);
	expect(grains).toHaveLength(7);
	expect(grains).not.toContain('year × county × declared_visited');
});
