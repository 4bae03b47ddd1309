import pg from 'pg';
import { declareColumns } from '#scripts/connectors/postgres/declare-columns.ts';
import { quoteName } from '#scripts/records/quote.ts';
import { recordsTable } from '#scripts/records/tables.ts';
import { startPostgres } from '../../../tests/support/postgres-server.ts';

export interface LoadingDatabase {
	schema: string;
	/** What a client needs in its environment. */
	env: Readonly<Record<string, string>>;
	/** Add rows to a records table, made if it is not there. */
	append(table: string, rows: readonly unknown[]): Promise<void>;
	bytes(): Promise<number>;
	/** Drop the schema; stop the server if it was started here. */
	remove(): Promise<void>;
}

/**
 * A schema to be filled: on the server that the usual `PG…` variables name where `PGHOST` is set,
 * otherwise on one that is started for it.
 */
export async function loadPostgres(): Promise<LoadingDatabase> {
	const given = process.env.PGHOST !== undefined;
	const server = given ? undefined : await startPostgres({ settings: { shared_buffers: '256MB' } });
	const client = server ? await server.connect() : new pg.Client();
	if (!server) await client.connect();
	const schema = `lookout_bench_${process.pid}`;
	await client.query(`CREATE SCHEMA ${schema}`);
	const made = new Set<string>();
	return {
		schema,
		env: server?.env ?? {},
		async append(table, rows) {
			const into = `${schema}.${quoteName(table)}`;
			if (!made.has(table))
				await client.query(`CREATE TABLE ${into} (${declareColumns(recordsTable(table))})`);
			made.add(table);
			await client.query(
				`INSERT INTO ${into} SELECT * FROM json_populate_recordset(NULL::${into}, $1)`,
				[JSON.stringify(rows)]
			);
		},
		async bytes() {
			const { rows } = await client.query<{ bytes: string }>(
				`SELECT sum(pg_total_relation_size(oid)) AS bytes FROM pg_class WHERE relnamespace = $1::regnamespace`,
				[schema]
			);
			return Number(rows[0]?.bytes);
		},
		async remove() {
			await client.query(`DROP SCHEMA ${schema} CASCADE`);
			await client.end();
			await server?.stop();
		}
	};
}
