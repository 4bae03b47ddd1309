import type pg from 'pg';
import { AppError } from '#lib/errors.ts';
import { createClient } from '#scripts/connectors/postgres/create-client.ts';
import { declareColumns, postgresType } from '#scripts/connectors/postgres/declare-columns.ts';
import { describeFailure } from '#scripts/connectors/postgres/describe-failure.ts';
import type { Environment } from '#scripts/connectors/postgres/read-settings.ts';
import type { RecordsTable } from '#scripts/records/define-records-table.ts';
import { quoteName } from '#scripts/records/quote.ts';
import type { TableToWrite, WrittenTable } from './format.ts';
import type { Row } from './row.ts';

const BATCH_ROWS = 10_000;

/**
 * Write tables into a schema, which is made if it is not there; typed, absent cells NULL, in one
 * transaction, so that either all of them are there or none.
 *
 * @param env holds `PGHOST` and the like; the password is read from `PGPASSWORD` alone.
 * @throws {AppError} `synthesis/target-taken` if the schema has one of the tables,
 *   `usage/unknown-setting`, `source/unreachable`, `source/unreadable` with what the server said.
 */
export async function* writePostgres(
	schema: string,
	tables: readonly TableToWrite[],
	env: Environment = process.env
): AsyncGenerator<WrittenTable> {
	const { client, source } = createClient(env);
	let at: string | undefined;
	try {
		await client.connect();
		at = schema;
		await client.query('BEGIN');
		await client.query(`CREATE SCHEMA IF NOT EXISTS ${quoteName(schema)}`);
		await refuseTaken(client, schema, tables);
		const written: WrittenTable[] = [];
		for (const { table, rows } of tables) {
			at = `${schema}.${table.name}`;
			written.push({ path: `${source} ${at}`, rows: await copy(client, schema, table, rows()) });
		}
		await client.query('COMMIT');
		yield* written;
	} catch (thrown) {
		throw describeFailure(thrown, source, at);
	} finally {
		// The server rolls back what was not committed.
		await client.end().catch(() => undefined);
	}
}

async function refuseTaken(
	client: pg.Client,
	schema: string,
	tables: readonly TableToWrite[]
): Promise<void> {
	const { rows } = await client.query<{ relname: string }>(
		`SELECT c.relname FROM pg_catalog.pg_class c JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
		WHERE n.nspname = $1 AND c.relname = ANY ($2::text[]) ORDER BY c.relname`,
		[schema, tables.map(({ table }) => table.name)]
	);
	const taken = rows.map(({ relname }) => relname).join(', ');
	if (taken) throw new AppError('synthesis/target-taken', { schema, tables: taken });
}

/** A batch travels as one array a column, which takes any number of rows in one statement. */
async function copy(
	client: pg.Client,
	schema: string,
	table: RecordsTable,
	rows: Iterable<Row>
): Promise<number> {
	const relation = `${quoteName(schema)}.${quoteName(table.name)}`;
	await client.query(`CREATE TABLE ${relation} (${declareColumns(table)})`);
	const typed = Object.entries(table.columns).map(
		([column, { type }]) => [column, postgresType(type)] as const
	);
	const arrays = typed.map(([, type], at) => `$${at + 1}::${type}[]`);
	const insert = `INSERT INTO ${relation} SELECT * FROM unnest(${arrays.join(', ')})`;
	let written = 0;
	for (const batch of batches(rows)) {
		const values = typed.map(([column]) => batch.map((row) => textOf(row[column])));
		await client.query(insert, values);
		written += batch.length;
	}
	// Whoever asks next would otherwise plan for an empty table until the server gets round to it.
	await client.query(`ANALYZE ${relation}`);
	return written;
}

const textOf = (value: Row[string]): string | null =>
	value === undefined || value === '' ? null : String(value);

function* batches(rows: Iterable<Row>): Generator<Row[]> {
	let batch: Row[] = [];
	for (const row of rows) {
		batch.push(row);
		if (batch.length < BATCH_ROWS) continue;
		yield batch;
		batch = [];
	}
	if (batch.length > 0) yield batch;
}
