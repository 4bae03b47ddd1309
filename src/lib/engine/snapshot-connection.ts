import type { AsyncDuckDB } from '@duckdb/duckdb-wasm';
import { nameFailure } from '#lib/queries/name-failure.ts';
import type { QueryEngine } from '#lib/queries/query-engine.ts';
import { readArrowRows } from './read-arrow-rows.ts';
import { withLiterals } from './with-literals.ts';

export interface SnapshotConnection extends QueryEngine {
	/** Make a Parquet file a view. `bytes` move to the worker: they are empty afterwards. */
	addTable(name: string, path: string, bytes: Uint8Array): Promise<void>;
}

let schemas = 0;

/**
 * A connection with a schema of its own, so that tables of two snapshots may bear one name.
 *
 * @param broken rejects when the database is gone; what is under way fails with it.
 */
export async function snapshotConnection(
	database: AsyncDuckDB,
	broken: Promise<never>
): Promise<SnapshotConnection> {
	const orBroken = <T>(work: Promise<T>): Promise<T> => Promise.race([work, broken]);
	const connection = await orBroken(database.connect());
	const schema = `snapshot_${++schemas}`;
	await orBroken(connection.query(`CREATE SCHEMA ${schema}; USE ${schema}`));
	return {
		async addTable(name, path, bytes) {
			const sql = `CREATE OR REPLACE VIEW "${name}" AS SELECT * FROM read_parquet('${path}')`;
			// Both messages at once: the worker takes them in order.
			await nameFailure(sql, () =>
				orBroken(Promise.all([database.registerFileBuffer(path, bytes), connection.query(sql)]))
			);
		},
		rows: (query) =>
			nameFailure(query.sql, async () =>
				readArrowRows(await orBroken(connection.query(withLiterals(query))))
			),
		close: () => orBroken(connection.close())
	};
}
