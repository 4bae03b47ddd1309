import { DuckDBInstance, type DuckDBConnection } from '@duckdb/node-api';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { cubePeriods } from '#scripts/cubes/cube-periods.ts';
import { profileOf } from '#scripts/cubes/profile.ts';
import { runCube } from '#scripts/cubes/run-cube.ts';
import { SMALL_RECORDS } from './small-records.ts';

const ALL = ['spells', 'payments'];

let connection: DuckDBConnection;
beforeEach(async () => {
	connection = await (await DuckDBInstance.create(':memory:')).connect();
	for (const sql of SMALL_RECORDS) await connection.run(sql);
});
afterEach(() => connection.closeSync());

/** The end of 2024 as `programme attribute category figure`. */
async function profile(
	attributes: readonly string[],
	{ from = '2019-12', readable = ALL }: { from?: string; readable?: readonly string[] } = {}
): Promise<string[]> {
	const cube = profileOf(new Set(readable));
	const periods = cubePeriods(from, '2024-12');
	await runCube(
		connection,
		cube,
		cube.queries((table) => `records_${table}`, periods)
	);
	const reader = await connection.runAndReadAll(
		`SELECT concat_ws(' ', programme, attribute, category, coalesce(households, persons)) FROM profile ` +
			`WHERE time_period = '2024' AND attribute IN (${attributes.map((each) => `'${each}'`).join()}) ORDER BY 1`
	);
	return reader.getRowsJS().map(([text]) => String(text));
}

test('shows one attribute of persons or of households at the year’s end', async () => {
	// H1: P1 of 64 with a disability, P2 of 14; H2: P3, 80 years in the very month, living where registered.
	expect(await profile(['age', 'size', 'disability'])).toEqual([
		...['01 age 0-15 1', '01 age 60-79 1', '01 age 80+ 1'],
		...['01 disability 0 1', '01 disability 1 1', '01 disability _U 1'],
		...['01 size 1 1', '01 size 2 1']
	]);
});

test('what a roster does not say is not reported, whatever it is', async () => {
	await connection.run('UPDATE records_spells SET sex = NULL, birth_month = NULL');
	expect(await profile(['age', 'sex'])).toEqual(['01 age _U 3', '01 sex _U 3']);
});

test('a household that does not say where it lives is not reported', async () => {
	expect(await profile(['separated_residence'])).toEqual([
		'01 separated_residence _U 1',
		'01 separated_residence no 1'
	]);
});

test('time on the rolls is told by Decembers, and nothing where the records do not say', async () => {
	// H1 came on 2023-01-01, H2 on 2024-02-10; H12 has been there since 2015, with a month out in 2021.
	await connection.run(
		`INSERT INTO records_spells BY NAME SELECT 'P12' AS person_id, 'H12' AS household_id, '01' AS programme, ` +
			`'990101001' AS town_code, 'urban' AS urban_rural, DATE '2015-01-01' AS starts_on, DATE '2021-05-31' AS ends_on ` +
			`UNION ALL SELECT 'P12', 'H12', '01', '990101001', 'urban', DATE '2021-07-01', NULL`
	);
	expect(await profile(['years_on_rolls'])).toEqual([
		...['01 years_on_rolls 0 1', '01 years_on_rolls 1-2 1', '01 years_on_rolls 5+ 1']
	]);
	expect(await profile(['years_on_rolls'], { from: '2020-01' })).toEqual([]);
	expect(await profile(['benefit_change'], { readable: ['spells'] })).toEqual([]);
});

test('a benefit is beside that of the December before, whatever sources paid and however many live there', async () => {
	// H1, of two persons: 499.99 + 0.01 in December 2024; H2: 499.99, nothing the year before.
	expect(await profile(['benefit_change'])).toEqual(['01 benefit_change new 2']);
	const paid = (yuan: string) =>
		connection.run(
			`INSERT INTO records_payments VALUES ('90', 'H1', '01', '990101001', '2023-12', ${yuan}, 'regular', 'county')`
		);
	await paid('300.00');
	expect(await profile(['benefit_change'])).toContain('01 benefit_change raised 1');
	await paid('200.00');
	expect(await profile(['benefit_change'])).toContain('01 benefit_change same 1');
	await paid('0.01');
	expect(await profile(['benefit_change'])).toContain('01 benefit_change lowered 1');
	await connection.run(`DELETE FROM records_payments WHERE month = '2024-12'`);
	expect(await profile(['benefit_change'])).toEqual(['01 benefit_change _U 2']);
});

test('a person in two classes counts in the first; a household in phase-out is so from its day on', async () => {
	await connection.run(
		`INSERT INTO records_spells BY NAME SELECT * REPLACE ('monitored' AS programme) FROM records_spells ` +
			`WHERE person_id IN ('P1', 'P2')`
	);
	await connection.run(
		`UPDATE records_spells SET phase_out_from = DATE '2024-12-31' WHERE household_id = 'H2' AND ends_on IS NULL`
	);
	expect(await profile(['counted_under', 'phase_out'])).toEqual([
		...['01 counted_under own 3', '01 phase_out no 1', '01 phase_out yes 1'],
		...['monitored counted_under earlier 2', 'monitored phase_out no 1']
	]);
});
