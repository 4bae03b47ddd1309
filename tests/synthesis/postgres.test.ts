import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { csvFolder } from '#scripts/connectors/csv-folder.ts';
import { postgresSchema } from '#scripts/connectors/postgres-schema.ts';
import type { ValidationFinding } from '#scripts/validation/finding.ts';
import { startPostgres, type PostgresServer } from '../support/postgres-server.ts';
import { synthesise, synthesiseWith } from './run-command.ts';
import { validatedRows } from './validated-rows.ts';

const COUNTY = ['--towns', '3', '--households', '40', '--months', '18', '--roster'];

let root: string;
let server: PostgresServer;
beforeAll(async () => {
	root = await mkdtemp(join(tmpdir(), 'postgres-county-'));
	server = await startPostgres();
	expect(synthesise(...COUNTY, '--out', join(root, 'csv'))).toMatchObject({ status: 0 });
}, 60_000);
afterAll(async () => {
	await server.stop();
	await rm(root, { recursive: true });
});

const write = (schema: string, ...args: string[]) =>
	synthesiseWith(server.env, ...COUNTY, '--format', 'postgres', '--schema', schema, ...args);

interface Place extends Pick<ValidationFinding, 'rule' | 'table' | 'column'> {
	file: string;
	row: number | null;
}
const placeOf = ({ rule, table, column, file, row }: Place) =>
	`${rule} ${table}.${column} ${file} ${row}`;
const countOf = ({ rule, table, column, count }: ValidationFinding) =>
	`${rule} ${table}.${column} ${count}`;

const tablesOf = async (schema: string) =>
	(
		await server.run(
			`SELECT table_name FROM information_schema.tables WHERE table_schema = '${schema}'`
		)
	).map(({ table_name }) => table_name);

describe('a county in PostgreSQL', () => {
	test('is read back as what the CSV holds, row for row', async () => {
		const out = join(root, 'postgres');
		const { status, stderr } = write('county', '--out', out);
		expect([status, stderr]).toEqual([0, expect.stringContaining('county.payments: ')]);
		const fromCsv = await validatedRows(csvFolder(join(root, 'csv')));
		const back = await validatedRows(postgresSchema('county', { env: server.env }));
		expect(back.findings).toEqual([]);
		expect(back.rows).toEqual(fromCsv.rows);
		expect(await readdir(out)).toEqual(['synthetic.json']);
	});

	test('has columns of the stored types', async () => {
		write('typed', '--out', join(root, 'typed'));
		const columns = await server.run(
			`SELECT table_name || '.' || column_name AS column, format_type(a.atttypid, a.atttypmod) AS type
			FROM information_schema.columns c JOIN pg_attribute a
			ON a.attrelid = ('typed.' || c.table_name)::regclass AND a.attname = c.column_name
			WHERE table_schema = 'typed'`
		);
		expect(Object.fromEntries(columns.map(({ column, type }) => [column, type]))).toMatchObject({
			'spells.starts_on': 'date',
			'spells.illness': 'smallint',
			'spells.birth_month': 'character varying',
			'payments.amount_yuan': 'numeric(18,2)',
			'towns.villages': 'integer',
			'reported.value': 'double precision'
		});
	});

	test('has all its planted errors found, whether rows are copied or stay where they are', async () => {
		const out = join(root, 'planted');
		const { status } = write('planted', '--errors', '0.001', '--out', out);
		expect(status).toBe(0);
		const truth = JSON.parse(await readFile(join(out, 'truth.json'), 'utf8'));
		const planted: Place[] = truth.findings;
		const env = { env: server.env };
		const { findings } = await validatedRows(postgresSchema('planted', env));
		const found = findings.flatMap((finding) =>
			finding.places.map(({ file, row }) => placeOf({ ...finding, file, row }))
		);
		expect(new Set(found)).toEqual(new Set(planted.map(placeOf)));
		const inPlace = await validatedRows(postgresSchema('planted', { ...env, pushDown: true }));
		expect(inPlace.findings.map(countOf)).toEqual(findings.map(countOf));
	}, 60_000);

	test('goes into no schema that has one of its tables, and leaves it as it was', async () => {
		await server.run('CREATE SCHEMA taken; CREATE TABLE taken.leads (lead_id text)');
		const { status, stderr } = write('taken', '--out', join(root, 'taken'));
		expect(status).toBe(4);
		expect(stderr).toContain('taken');
		expect(stderr).toContain('leads');
		expect(await tablesOf('taken')).toEqual(['leads']);
		expect(await readdir(root)).not.toContain('taken');
	});

	test('is refused without a password, or with a wrong one that is not repeated', () => {
		const args = [...COUNTY, '--format', 'postgres', '--out', join(root, 'refused')];
		const { PGPASSWORD: _, ...env } = server.env;
		const without = synthesiseWith(env, ...args);
		expect([without.status, without.stderr]).toEqual([5, expect.stringContaining('PGPASSWORD')]);
		const wrong = synthesiseWith({ ...env, PGPASSWORD: 'not-this-one' }, ...args);
		expect(wrong.status).toBe(5);
		expect(wrong.stderr).not.toContain('not-this-one');
	});
});
