import type { AsyncDuckDB, AsyncDuckDBConnection } from '@duckdb/duckdb-wasm';
import type { ManifestTable } from '#lib/contract/manifest.ts';
import type { Query } from '#lib/metrics/compile-metric.ts';
import { nameFailure } from '#lib/queries/name-failure.ts';
import type { QueryEngine, Row } from '#lib/queries/query-engine.ts';
import { fetchTable } from './fetch-table.ts';
import { readArrowRows } from './read-arrow-rows.ts';
import { startDatabase } from './start-database.ts';

let schemas = 0;

/**
 * The tables of one snapshot as views of the page's database, in a schema of their own.
 *
 * @param folder absolute address of the snapshot, ending in a slash.
 * @throws {AppError} `engine/start-failed`
 */
export async function snapshotEngine(
	folder: string,
	tables: readonly ManifestTable[],
	onClose: () => void
): Promise<QueryEngine> {
	const files = new Map(tables.map((table) => [table.name, settling(fetchTable(folder, table))]));
	const database = await startDatabase();
	const connection = await database.connect();
	const schema = `snapshot_${++schemas}`;
	await connection.query(`CREATE SCHEMA ${schema}; USE ${schema}`);

	const views = new Map<string, Promise<void>>();
	/** Once a table is there it stays; one that failed is fetched again by the next query. */
	function view(table: ManifestTable): Promise<void> {
		let ready = views.get(table.name);
		if (!ready) {
			const bytes = files.get(table.name) ?? fetchTable(folder, table);
			files.delete(table.name);
			ready = bytes
				.then((read) => register(database, connection, table, read))
				.catch((error) => {
					views.delete(table.name);
					throw error;
				});
			views.set(table.name, ready);
		}
		return ready;
	}

	return {
		async rows(query) {
			const wanted = tables.filter(({ name }) => query.tables.includes(name));
			await Promise.all(wanted.map(view));
			return nameFailure(query.sql, () => run(connection, query));
		},
		async close() {
			onClose();
			await connection.close();
		}
	};
}

/** Marks a rejection as handled: it is reported by the query that needs the file, if one ever does. */
function settling<T>(promise: Promise<T>): Promise<T> {
	promise.catch(() => undefined);
	return promise;
}

/** Both messages at once: the worker takes them in order, and the bytes move without a copy. */
async function register(
	database: AsyncDuckDB,
	connection: AsyncDuckDBConnection,
	{ name, path }: ManifestTable,
	bytes: Uint8Array
): Promise<void> {
	const sql = `CREATE OR REPLACE VIEW "${name}" AS SELECT * FROM read_parquet('${path}')`;
	await nameFailure(sql, () =>
		Promise.all([database.registerFileBuffer(path, bytes), connection.query(sql)])
	);
}

async function run(connection: AsyncDuckDBConnection, { sql, params }: Query): Promise<Row[]> {
	const statement = await connection.prepare(sql);
	try {
		return readArrowRows(await statement.query(...params));
	} finally {
		// Not awaited: the answer is already here.
		statement.close().catch(() => undefined);
	}
}
