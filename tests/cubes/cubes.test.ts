import { DuckDBInstance, type DuckDBConnection } from '@duckdb/node-api';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { benefit } from '#scripts/cubes/benefit.ts';
import { checks } from '#scripts/cubes/checks.ts';
import { coverage } from '#scripts/cubes/coverage.ts';
import { cubePeriods } from '#scripts/cubes/cube-periods.ts';
import type { Cube } from '#scripts/cubes/define-cube.ts';
import { events } from '#scripts/cubes/events.ts';
import { flows } from '#scripts/cubes/flows.ts';
import { funds } from '#scripts/cubes/funds.ts';
import { leads } from '#scripts/cubes/leads.ts';
import { runCube } from '#scripts/cubes/run-cube.ts';
import { SMALL_RECORDS } from './small-records.ts';

const PERIODS = cubePeriods('2023-12', '2024-12');

let connection: DuckDBConnection;
beforeAll(async () => {
	connection = await (await DuckDBInstance.create(':memory:')).connect();
	for (const sql of SMALL_RECORDS) await connection.run(sql);
});
afterAll(() => connection.closeSync());

/** Rows as text, so that a reader can check them by eye. */
async function count(cube: Cube, where: string, columns: string): Promise<string[]> {
	await runCube(
		connection,
		cube,
		cube.queries((table) => `records_${table}`, PERIODS)
	);
	const reader = await connection.runAndReadAll(
		`SELECT concat_ws(' ', ${columns}) FROM "${cube.name}" WHERE ${where} ORDER BY 1`
	);
	return reader.getRowsJS().map(([text]) => String(text));
}

describe('coverage', () => {
	test('is who is on the rolls at the month’s end, its last day included', async () => {
		const columns = 'time_period, programme, households, persons';
		const county = `ref_area = '990101' AND urban_rural = '_T'`;
		expect(await count(coverage, `${county} AND programme = '02'`, columns)).toEqual(
			['2023-12', ...Array.from({ length: 6 }, (_, at) => `2024-0${at + 1}`)].map(
				(month) => `${month} 02 1 1`
			)
		);
		// January: H1 (2 persons), H3. February: H2 as well. May: H3 died on the 20th.
		expect(
			await count(coverage, `${county} AND programme = '01' AND time_period < '2024-06'`, columns)
		).toEqual([
			'2023-12 01 2 3',
			'2024-01 01 2 3',
			'2024-02 01 3 4',
			'2024-03 01 3 4',
			'2024-04 01 3 4',
			'2024-05 01 2 3'
		]);
	});

	test('counts a household in its town, and the county’s strata apart', async () => {
		const april = `time_period = '2024-04' AND programme = '01'`;
		expect(await count(coverage, april, 'ref_area, urban_rural, households, persons')).toEqual([
			'990101 _T 3 4',
			'990101 rural 2 2',
			'990101 urban 1 2',
			'990101001 _T 1 2',
			'990101002 _T 2 2'
		]);
	});

	test('a household in and out within a month is on no roll', async () => {
		expect(await count(coverage, `programme = 'dibian'`, 'time_period')).toEqual([]);
	});
});

describe('flows', () => {
	const columns = 'time_period, ref_area, programme, direction, reason, households, persons';

	test('a move between towns is nothing to the county', async () => {
		expect(
			await count(flows, `length(time_period) = 7 AND time_period < '2024-Q'`, columns)
		).toEqual([
			'2024-02 990101 01 in _T 1 1',
			'2024-05 990101 01 out _T 1 1',
			'2024-07 990101 02 out _T 1 1'
		]);
	});

	test('a year adds up its months in every town, and says why people left', async () => {
		expect(await count(flows, `time_period = '2024' AND length(ref_area) = 9`, columns)).toEqual([
			'2024 990101001 01 in _T 1 1',
			'2024 990101001 01 out _T 1 1',
			'2024 990101002 01 in _T 1 1',
			'2024 990101002 01 out _T 1 1',
			'2024 990101002 02 out _T 1 1'
		]);
		expect(await count(flows, `time_period = '2024' AND reason <> '_T'`, columns)).toEqual([
			// Persons by reasons would tell the size of a household.
			'2024 990101 01 out death 1',
			'2024 990101 02 out voluntary 1'
		]);
	});

	test('opening + in − out = closing, month by month', async () => {
		await count(coverage, 'true', '1');
		await count(flows, 'true', '1');
		const broken = await connection.runAndReadAll(`
			WITH stock AS (
				SELECT time_period, programme, persons FROM coverage
				WHERE ref_area = '990101' AND urban_rural = '_T'
			), grid AS (
				SELECT m.time_period, lag(m.time_period) OVER (ORDER BY m.time_period) AS before, p.programme
				FROM (SELECT DISTINCT time_period FROM coverage) m
				JOIN (SELECT DISTINCT programme FROM coverage) p ON p.programme = '01'
			)
			SELECT g.time_period FROM grid g
			LEFT JOIN stock o ON o.time_period = g.before AND o.programme = g.programme
			LEFT JOIN stock c ON c.time_period = g.time_period AND c.programme = g.programme
			WHERE g.before IS NOT NULL AND coalesce(c.persons, 0) <> coalesce(o.persons, 0)
				+ coalesce((SELECT sum(persons) FROM flows f WHERE f.time_period = g.time_period
					AND f.programme = g.programme AND length(ref_area) = 6 AND direction = 'in'), 0)
				- coalesce((SELECT sum(persons) FROM flows f WHERE f.time_period = g.time_period
					AND f.programme = g.programme AND length(ref_area) = 6 AND direction = 'out'), 0)`);
		expect(broken.getRowsJS()).toEqual([]);
	});
});

test('one-off assistance counts a household once a month, however many sources paid', async () => {
	const columns = 'time_period, ref_area, programme, households, person_times';
	expect(await count(events, 'true', columns)).toEqual([
		'2024 990101001 08 1 2',
		'2024 990101002 08 1 1',
		'2024-Q1 990101 08 2 3'
	]);
});

describe('money', () => {
	test('adds up to the cent, by town and by source', async () => {
		const columns = 'time_period, ref_area, programme, source, amount_yuan';
		expect(await count(funds, `programme = '01' AND kind = '_T'`, columns)).toEqual([
			'2024-01 990101 01 _T 1000.50',
			'2024-02 990101 01 _T 360.00',
			'2024-12 990101 01 _T 6499.98',
			'2024-Q1 990101 01 _T 1360.50',
			'2024-Q1 990101 01 central 800.00',
			'2024-Q1 990101 01 county 560.50',
			'2024-Q1 990101001 01 _T 1000.50',
			'2024-Q1 990101002 01 _T 360.00',
			'2024-Q4 990101 01 _T 6499.98',
			'2024-Q4 990101 01 central 499.99',
			'2024-Q4 990101 01 county 5999.99',
			'2024-Q4 990101001 01 _T 500.00',
			'2024-Q4 990101002 01 _T 5999.98'
		]);
	});

	test('says of each row how many households stand behind it, and who is paid otherwise than before', async () => {
		const columns = 'time_period, ref_area, behind, changed, largest_yuan, p75_yuan, p90_yuan';
		const rows = await count(funds, `programme = '01' AND source = '_T' AND kind = '_T'`, columns);
		// H1 stops in February, when H3 begins; four of five begin in December, H1 among them.
		expect(rows.filter((row) => !/ \d{9} /.test(row))).toEqual([
			'2024-01 990101 1 1 1000.50 1000.50 1000.50',
			'2024-02 990101 1 2 360.00 360.00 360.00',
			'2024-12 990101 5 5 3800.00 999.99 3800.00',
			'2024-Q1 990101 2 0 1000.50 1000.50 1000.50',
			'2024-Q4 990101 5 0 3800.00 999.99 3800.00'
		]);
	});

	test('keeps one-off payments apart, in the county’s months and the towns’ quarters', async () => {
		const columns = 'time_period, ref_area, source, kind, amount_yuan';
		expect(await count(funds, `programme = '01' AND kind <> '_T'`, columns)).toEqual([
			'2024-01 990101 _T regular 1000.50',
			'2024-02 990101 _T price_subsidy 60.00',
			'2024-02 990101 _T regular 300.00',
			'2024-12 990101 _T back_pay 800.00',
			'2024-12 990101 _T one_off 700.00',
			'2024-12 990101 _T regular 4999.98',
			'2024-Q1 990101001 _T regular 1000.50',
			'2024-Q1 990101002 _T price_subsidy 60.00',
			'2024-Q1 990101002 _T regular 300.00',
			'2024-Q4 990101001 _T regular 500.00',
			'2024-Q4 990101002 _T back_pay 800.00',
			'2024-Q4 990101002 _T one_off 700.00',
			'2024-Q4 990101002 _T regular 4499.98'
		]);
	});
});

test('a benefit is what a household gets regularly in December, of all sources together', async () => {
	// H2 499.99; H1 499.99 + 0.01 and H6 999.99, 749.995 each; H7 3000. H8 has nothing regular.
	const columns = 'time_period, ref_area, programme, bracket, households, mean_yuan';
	expect(await count(benefit, 'true', columns)).toEqual([
		'2024 990101 01 0-499 1 499.99',
		'2024 990101 01 3000+ 1 3000.00',
		'2024 990101 01 500-999 2 750.00',
		// 2048.055, of which no binary fraction is half a cent.
		'2024 990101 02 2000-2999 2 2048.06'
	]);
});

describe('checks', () => {
	test('fall into the period that they were asked for in; towns do not say what matched', async () => {
		const columns = `time_period, ref_area, kind, checks, coalesce(inconsistent::VARCHAR, '–'), inconsistent_status`;
		expect(await count(checks, `data_source = '_T'`, columns)).toEqual([
			'2024 990101001 _T 1 – M',
			'2024 990101002 _T 2 – M',
			'2024-Q1 990101 verification 2 1 A',
			'2024-Q2 990101 home_visit 1 0 A'
		]);
	});

	test('of means are told apart by whose data they asked for', async () => {
		const columns = 'time_period, ref_area, kind, data_source, checks, inconsistent';
		expect(await count(checks, `data_source <> '_T'`, columns)).toEqual([
			'2024 990101 verification _U 1 0',
			'2024 990101 verification bank 1 1'
		]);
	});
});

test('what is owed is what was confirmed; an amount that nobody reported is missing, not zero', async () => {
	const columns = `time_period, kind, outcome, cases, coalesce(due_yuan::VARCHAR, '–'), due_yuan_status`;
	expect(await count(leads, 'true', columns)).toEqual([
		'2024 _T confirmed 2 1000.00 A',
		'2024 _T dismissed 1 – M',
		'2024 _T open 1 – M',
		'2024 missed _T 2 – M',
		'2024 paid_after_death _T 2 1000.00 A',
		'2024-Q1 _T _T 3 900.00 A',
		'2024-Q3 _T _T 1 100.00 A'
	]);
});
