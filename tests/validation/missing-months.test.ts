import { rm } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { postgresSchema } from '#scripts/connectors/postgres-schema.ts';
import { countsOf, summarise } from '#scripts/exporting/judge-validation.ts';
import { startPostgres, type PostgresServer } from '../support/postgres-server.ts';
import { TOWNS, useValidation } from '../support/use-validation.ts';

const ROSTER = 'month,household_id,person_id,relation,town_code,programme,amount_yuan';
const listed = (month: string, person = 'P1', programme = '01') =>
	`${month},H-${person},${person},head,990101001,${programme},500.00`;

const { path, write, validate, openAnew } = useValidation();
let server: PostgresServer;
beforeAll(async () => {
	server = await startPostgres();
});
afterAll(() => server.stop());

/** In a folder, and in a database that lets only counts out. */
async function missing(tables: Record<string, string[]>): Promise<unknown[]> {
	const given = { towns: TOWNS, ...tables };
	await write(given);
	await server.run('DROP SCHEMA public CASCADE; CREATE SCHEMA public');
	for (const [name, [header = '', ...lines]] of Object.entries(given)) {
		const columns = header.split(',').map((column) => `${column} text`);
		await server.run(`CREATE TABLE ${name} (${columns.join(', ')})`);
		for (const line of lines) {
			const cells = line.split(',').map((cell) => (cell ? `'${cell}'` : 'NULL'));
			await server.run(`INSERT INTO ${name} VALUES (${cells.join(', ')})`);
		}
	}
	const found = [
		await validate(),
		await validate(postgresSchema('', { env: server.env, pushDown: true }))
	].map(({ findings }) => findings.filter(({ rule }) => rule === 'missing-month'));
	expect(found[1]).toEqual(found[0]);
	return found[0] ?? [];
}

describe('a month without a roster', () => {
	test('between two that have one is an error that names it', async () => {
		const roster = [ROSTER, listed('2024-01'), listed('2024-03'), listed('2024-04')];
		expect(await missing({ roster })).toEqual([
			{
				...{ rule: 'missing-month', severity: 'error', table: 'roster', column: 'month' },
				...{ count: 1, share: 1 / 4, places: [], months: ['2024-02'] }
			}
		]);
	});

	test('may be one programme’s alone', async () => {
		const months = ['2023-11', '2023-12', '2024-01', '2024-02'];
		const roster = [
			ROSTER,
			...months.map((month) => listed(month)),
			listed('2023-11', 'P2', '02'),
			listed('2024-02', 'P2', '02'),
			// One-off assistance has months without any.
			...[listed('2023-11', 'P3', '08'), listed('2024-02', 'P3', '08')]
		];
		expect(await missing({ roster })).toMatchObject([
			{ count: 2, share: 2 / 4, months: ['2023-12 02', '2024-01 02'] }
		]);
	});

	test('before the first and after the last is none', async () => {
		const roster = [ROSTER, listed('2024-01'), listed('2024-02'), listed('2024-02', 'P2', '02')];
		expect(await missing({ roster })).toEqual([]);
	});

	test('is no matter where spells and payments are given beside it', async () => {
		const tables = {
			spells: [
				'person_id,household_id,programme,town_code,urban_rural,sex,birth_month,relation,starts_on',
				'P1,H-P1,01,990101001,urban,f,1950-01,head,2024-01-01'
			],
			roster: [ROSTER, listed('2024-01'), listed('2024-03')]
		};
		const payments = [
			'payment_id,household_id,programme,town_code,month,amount_yuan,kind,source',
			'1,H-P1,01,990101001,2024-01,500.00,regular,county'
		];
		expect(await missing({ ...tables, payments })).toEqual([]);
		await rm(path('source', 'payments.csv'));
		await openAnew();
		expect(await missing(tables)).toMatchObject([{ months: ['2024-02'] }]);
	});
});

test('the summary names the months; a snapshot says how many', async () => {
	const roster = [ROSTER, listed('2024-01'), listed('2024-03')];
	await write({ towns: TOWNS, roster });
	const found = await validate();
	expect(summarise(found)).toContain('missing-month roster.month: 1 (33.33%) 2024-02\n');
	expect(countsOf(found)).toEqual([
		{
			...{ rule: 'missing-month', severity: 'error', table: 'roster', column: 'month' },
			...{ count: 1, share: 0.333333 }
		}
	]);
});
