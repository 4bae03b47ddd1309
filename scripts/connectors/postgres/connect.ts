import type pg from 'pg';
import { AppError } from '#lib/errors.ts';
import { createClient } from './create-client.ts';
import { describeFailure } from './describe-failure.ts';
import type { Environment } from './read-settings.ts';

/** Cells as PostgreSQL writes them, or null; an empty text is not null. */
export type TextRow = readonly (string | null)[];

export interface PostgresOptions {
	/** Holds `PGHOST`, `PGPASSWORD` and the like. */
	env?: Environment;
	/** The longest that the server may work without an answer; an answer is one batch of rows. */
	statementTimeoutSeconds?: number;
}

/** A schema as it was at one moment, whatever others commit meanwhile. */
export interface PostgresSnapshot {
	schema: string;
	/**
	 * Every row of a small answer.
	 *
	 * @param about what is being read, for the sentence when it cannot be: `public.spells`.
	 * @throws {AppError} `source/unreachable`, `source/unreadable`
	 */
	rows(about: string, sql: string, values?: readonly unknown[]): Promise<TextRow[]>;
	/** The rows of an answer of any length, never more than one batch in memory. Throws as `rows` does. */
	batches(about: string, select: string): AsyncGenerator<TextRow[]>;
	close(): Promise<void>;
}

const STATEMENT_TIMEOUT_SECONDS = 600;
const BATCH_ROWS = 10_000;

const SESSION = [
	// Whoever may make a function in another schema could put it in the place of a built-in one.
	'search_path TO pg_catalog',
	`DateStyle TO 'ISO, YMD'`,
	`TimeZone TO 'UTC'`,
	'standard_conforming_strings TO on',
	'extra_float_digits TO 3',
	// Rows that a policy hides are missing without a word; this makes it an error.
	'row_security TO off',
	// Otherwise a scan may begin where another one is, and rows change their numbers between runs.
	'synchronize_seqscans TO off',
	// Cursors are planned for their first tenth unless told that all of it will be read.
	'cursor_tuple_fraction TO 1',
	// Statements are long and run once: compiling them costs more than it saves.
	'jit TO off',
	// A table divided over other servers is counted there, if each part may be counted by itself.
	'enable_partitionwise_aggregate TO on',
	'enable_partitionwise_join TO on'
];

/**
 * The schema that a place names, `public` if it is empty.
 *
 * @throws {AppError} `usage/no-schema-name` for anything else, above all an address, which is not
 *   repeated: it may hold a password.
 */
export function schemaName(place: string): string {
	if (place === '') return 'public';
	if (!/^[\p{L}_][\p{L}\p{N}_$-]{0,62}$/u.test(place)) throw new AppError('usage/no-schema-name');
	return place;
}

/**
 * Open a schema for reading, in one read-only transaction that sees one snapshot.
 *
 * @throws {AppError} `usage/unknown-setting`, `source/unreachable`
 */
export async function openSnapshot(
	schema: string,
	{ env = process.env, statementTimeoutSeconds = STATEMENT_TIMEOUT_SECONDS }: PostgresOptions = {}
): Promise<PostgresSnapshot> {
	const { client, source } = createClient(env, {
		// A host that falls silent is noticed within the minute.
		keepAlive: true,
		keepAliveInitialDelayMillis: 10_000,
		types: { getTypeParser: () => (text: string) => text }
	});

	async function ask(sql: string, about?: string, values?: readonly unknown[]): Promise<TextRow[]> {
		try {
			const query = {
				text: sql,
				rowMode: 'array' as const,
				...(values && { values: [...values] })
			};
			return (await client.query<(string | null)[]>(query)).rows;
		} catch (thrown) {
			throw describeFailure(thrown, source, about);
		}
	}

	try {
		await client.connect();
		for (const setting of SESSION) await ask(`SET ${setting}`);
		await ask(`SET statement_timeout TO ${Math.ceil(statementTimeoutSeconds * 1000)}`);
		// A statement ends with its reader; not every server can tell that the reader has gone.
		await ask(`SET client_connection_check_interval TO '10s'`).catch(() => undefined);
		await ask('BEGIN TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY');
		const found = await ask(`SELECT FROM pg_catalog.pg_namespace WHERE nspname = $1`, schema, [
			schema
		]);
		if (!found.length)
			throw new AppError('source/unreachable', { source, reason: `no schema ${schema}` });
	} catch (thrown) {
		await endQuietly(client);
		throw describeFailure(thrown, source);
	}

	let cursors = 0;
	return {
		schema,
		rows: (about, sql, values) => ask(sql, about, values),
		async *batches(about, select) {
			// A cursor rather than COPY: the timeout then counts the server's work for one batch, not our
			// work on all of them, and NULL needs no sign that could be mistaken for a text.
			const cursor = `rows_${++cursors}`;
			await ask(`DECLARE ${cursor} NO SCROLL CURSOR FOR ${select}`, about);
			for (;;) {
				const rows = await ask(`FETCH ${BATCH_ROWS} FROM ${cursor}`, about);
				if (rows.length) yield rows;
				if (rows.length < BATCH_ROWS) break;
			}
			await ask(`CLOSE ${cursor}`, about);
		},
		close: () => endQuietly(client)
	};
}

/** The server rolls back by itself; a connection that is already gone has nothing left to say. */
async function endQuietly(client: pg.Client): Promise<void> {
	await client.end().catch(() => undefined);
}
