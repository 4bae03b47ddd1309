import { DuckDBInstance, type DuckDBConnection } from '@duckdb/node-api';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { budgetOf } from '#scripts/cubes/budget.ts';
import { cubePeriods } from '#scripts/cubes/cube-periods.ts';
import type { Cube } from '#scripts/cubes/define-cube.ts';
import { opinionsOf } from '#scripts/cubes/opinions.ts';
import { population } from '#scripts/cubes/population.ts';
import { priceIndexOf } from '#scripts/cubes/price-index.ts';
import { reported } from '#scripts/cubes/reported.ts';
import { runCube } from '#scripts/cubes/run-cube.ts';
import { services } from '#scripts/cubes/services.ts';
import { staffing } from '#scripts/cubes/staffing.ts';
import { careStandards, standards } from '#scripts/cubes/standards.ts';
import { SMALL_DATASET } from './small-dataset.ts';
import { SMALL_PUBLIC } from './small-public.ts';

const PERIODS = cubePeriods('2023-12', '2024-12');

let connection: DuckDBConnection;
beforeAll(async () => {
	connection = await (await DuckDBInstance.create(':memory:')).connect();
	for (const sql of SMALL_PUBLIC) await connection.run(sql);
});
afterAll(() => connection.closeSync());

/** Rows as text, `–` for what is not there. */
async function count(cube: Cube, where: string, columns: string): Promise<string[]> {
	await runCube(
		connection,
		cube,
		cube.queries((table) => `records_${table}`, PERIODS)
	);
	const cells = columns.split(', ').map((column) => `coalesce(${column}::VARCHAR, '–')`);
	const reader = await connection.runAndReadAll(
		`SELECT concat_ws(' ', ${cells.join(', ')}) FROM "${cube.name}" WHERE ${where} ORDER BY 1`
	);
	return reader.getRowsJS().map(([text]) => String(text));
}

describe('standards', () => {
	const columns = 'time_period, kind, monthly_yuan, effective_from, document';

	test('for care stand apart from the basic one', async () => {
		expect(await count(standards, `time_period = '2024-12'`, 'programme, monthly_yuan')).toEqual([
			'02 2000.00'
		]);
		expect(
			await count(careStandards, `kind = 'care_full' AND time_period > '2024-10'`, columns)
		).toEqual(['2024-11 care_full 1000.00 2023-07-01 A', '2024-12 care_full 1000.00 2023-07-01 A']);
	});

	test('are those in force at the month’s end', async () => {
		expect(
			await count(careStandards, `kind = 'care_self' AND time_period > '2024-10'`, columns)
		).toEqual(['2024-11 care_self 200.00 2023-07-01 A', '2024-12 care_self 220.50 2024-12-01 B']);
	});
});

test('what came after the last month is left out, and what came before the first is not', async () => {
	expect(await count(population, 'true', 'time_period, ref_area, basis, persons')).toEqual([
		'2023 990101 registered 1000',
		'2023 990101 resident 900',
		'2023 990101001 registered 400',
		'2023 990101001 resident 500'
	]);
	expect(
		await count(reported, 'true', 'time_period, indicator, value, numerator, denominator')
	).toEqual([
		'2022 education_aid_persons 310.0 – –',
		'2024-12 of_our_own 7.0 – –',
		'2024-Q4 satisfaction_percent 92.5 370.0 400.0'
	]);
});

test('a figure that is only about so many says so, and one that is not there is missing', async () => {
	const columns = 'indicator, value_status, numerator_status';
	expect(await count(reported, 'true', columns)).toEqual([
		'education_aid_persons E M',
		'of_our_own A M',
		'satisfaction_percent A A'
	]);
	expect(await count(population, `ref_area = '990101'`, 'persons_status')).toEqual(['A', 'A']);
});

test('a service is as reported; a contract that nobody reported is missing', async () => {
	expect(
		await count(services, 'true', 'time_period, ref_area, kind, value, contract_yuan')
	).toEqual(['2024-12 990101001 care 30.0 1200.50', '2024-12 990101002 care 12.0 –']);
});

describe('staffing', () => {
	const columns = 'ref_area, kind, value, numerator, denominator';

	test('counts who serves on the month’s last day, that day included', async () => {
		expect(
			await count(staffing, `time_period = '2024-11' AND ref_area = '990101001'`, columns)
		).toEqual([
			'990101001 _T 3.0 – –',
			'990101001 assistant 2.0 2.0 3.0',
			'990101001 certified 1.0 1.0 2.0',
			'990101001 full_time 2.0 2.0 3.0',
			'990101001 information_officer 0.0 0.0 3.0',
			'990101001 officer 1.0 1.0 3.0',
			'990101001 villages_assisted 2.0 2.0 4.0',
			'990101001 villages_assisted_full_time 1.0 1.0 4.0'
		]);
	});

	test('a town without anybody has none; institutions are no towns', async () => {
		const villages = `kind IN ('_T', 'villages_assisted') AND ref_area <> '990101001'`;
		expect(await count(staffing, `time_period = '2024-11' AND ${villages}`, columns)).toEqual([
			'990101002 _T 0.0 – –',
			'990101002 villages_assisted 0.0 0.0 3.0'
		]);
	});

	test('a column that a town does not report is missing, not zero', async () => {
		expect(
			await count(staffing, `time_period = '2024-12' AND kind = 'certified'`, columns)
		).toEqual(['990101001 certified 1.0 1.0 1.0', '990101002 certified – – 0.0']);
		expect(
			await count(staffing, `time_period = '2024-12' AND kind = 'villages_assisted'`, columns)
		).toEqual(['990101001 villages_assisted 1.0 1.0 4.0', '990101002 villages_assisted – – 3.0']);
	});
});

test('prices are the dataset’s own area’s', async () => {
	expect(
		await count(
			priceIndexOf(SMALL_DATASET),
			'true',
			'time_period, ref_area, cpi, food_cpi, low_income_cpi'
		)
	).toEqual(['2024-12 990101 3.5 6.25 –']);
});

test('an indicator has its words and unit, or goes by its name', async () => {
	expect(await count(reported, `time_period > '2023'`, 'label, label_en, unit')).toEqual([
		'of_our_own of_our_own ',
		'救助对象满意度 Satisfaction of those assisted %'
	]);
});

test('an opinion is one row, in the month in which it was raised', async () => {
	const columns =
		'time_period, ref_area, opinion, source, status, title, measure, raised_on, due_on, closed_on, indicator, baseline, target';
	expect(await count(opinionsOf(SMALL_DATASET), 'true', columns)).toEqual([
		'2024-03 990101 O1 audit closed 甲 按月比对 2024-03-12 2024-06-20 2024-05-02 recovery 0.5 0.9'
	]);
});

test('a budget is told by source and in all; where a line does not say, sum and months are missing', async () => {
	const columns =
		'time_period, source, budget_yuan, adjusted_yuan, received_yuan, received_in, disbursed_in';
	expect(await count(budgetOf(SMALL_DATASET), 'true', columns)).toEqual([
		'2024 _T 2300.00 – – – –',
		'2024 central 1500.00 1700.00 1650.00 2024-03 2024-12',
		'2024 county 800.00 – – – –'
	]);
});
