import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type pg from 'pg';
import { from } from 'pg-copy-streams';
import { AppError } from '#lib/errors.ts';
import { createClient } from '#scripts/connectors/postgres/create-client.ts';
import { declareColumns } from '#scripts/connectors/postgres/declare-columns.ts';
import { describeFailure } from '#scripts/connectors/postgres/describe-failure.ts';
import type { Environment } from '#scripts/connectors/postgres/read-settings.ts';
import type { RecordsTable } from '#scripts/records/define-records-table.ts';
import { quoteName } from '#scripts/records/quote.ts';
import type { TableToWrite, WrittenTable } from './format.ts';
import type { Row } from './row.ts';

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

/**
 * COPY into a table of the same transaction fills page after page: a reader meets the rows in the
 * order in which they were written, as truth.json counts them. INSERT goes back to pages with room.
 */
async function copy(
	client: pg.Client,
	schema: string,
	table: RecordsTable,
	rows: Iterable<Row>
): Promise<number> {
	const relation = `${quoteName(schema)}.${quoteName(table.name)}`;
	await client.query(`CREATE TABLE ${relation} (${declareColumns(table)})`);
	const columns = Object.keys(table.columns);
	let written = 0;
	function* lines() {
		for (const row of rows) {
			written++;
			yield `${columns.map((column) => textOf(row[column])).join('\t')}\n`;
		}
	}
	await pipeline(Readable.from(lines()), client.query(from(`COPY ${relation} FROM STDIN`)));
	// Whoever asks next would otherwise plan for an empty table until the server gets round to it.
	await client.query(`ANALYZE ${relation}`);
	return written;
}

const ESCAPES: Readonly<Record<string, string>> = {
	'\\': '\\\\',
	'\t': '\\t',
	'\n': '\\n',
	'\r': '\\r'
};

/** A cell in the text format of COPY. */
const textOf = (value: Row[string]): string =>
	value === undefined || value === ''
		? '\\N'
		: String(value).replaceAll(/[\\\t\n\r]/g, (sign) => ESCAPES[sign] ?? sign);
