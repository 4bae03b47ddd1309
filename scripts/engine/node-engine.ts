import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import {
	DOUBLE,
	DuckDBInstance,
	DuckDBTypeId,
	VARCHAR,
	type DuckDBConnection,
	type DuckDBResultReader
} from '@duckdb/node-api';
import type { SnapshotManifest } from '#lib/contract/manifest.ts';
import { AppError } from '#lib/errors.ts';
import type { Query } from '#lib/metrics/compile-metric.ts';
import { nameFailure } from '#lib/queries/name-failure.ts';
import type { QueryEngine, Row } from '#lib/queries/query-engine.ts';
import { quoteName, quoteText } from '#scripts/records/quote.ts';

/** Types that JavaScript holds without loss as text or a double. */
const PLAIN_TYPES = new Set([
	DuckDBTypeId.TINYINT,
	DuckDBTypeId.SMALLINT,
	DuckDBTypeId.INTEGER,
	DuckDBTypeId.UTINYINT,
	DuckDBTypeId.USMALLINT,
	DuckDBTypeId.UINTEGER,
	DuckDBTypeId.FLOAT,
	DuckDBTypeId.DOUBLE,
	DuckDBTypeId.VARCHAR,
	DuckDBTypeId.SQLNULL
]);

/**
 * DuckDB in Node over one snapshot: in memory, a view a table. Hashes are not checked here;
 * `npm run check:snapshot` does.
 *
 * @param snapshotFolder the folder that holds `manifest.json` and the Parquet files.
 * @throws {AppError} `snapshot/not-exported` without a manifest, `engine/query-failed` if a file
 *   of it is missing or is not Parquet.
 */
export async function openNodeEngine(snapshotFolder: string): Promise<QueryEngine> {
	const manifest = await readFile(join(snapshotFolder, 'manifest.json'), 'utf8').catch((cause) => {
		throw new AppError('snapshot/not-exported', { place: snapshotFolder }, { cause });
	});
	const { tables } = JSON.parse(manifest) as SnapshotManifest;
	return openNodeEngineWith(
		tables.map(({ name, path }) => {
			const file = quoteText(join(snapshotFolder, path));
			return `CREATE VIEW ${quoteName(name)} AS SELECT * FROM read_parquet(${file})`;
		})
	);
}

/** DuckDB in Node, in memory, after `statements`. @throws {AppError} `engine/query-failed` */
export async function openNodeEngineWith(statements: readonly string[]): Promise<QueryEngine> {
	const instance = await DuckDBInstance.create(':memory:');
	const connection = await instance.connect();
	for (const sql of statements) await nameFailure(sql, () => connection.run(sql));
	return {
		rows: (query) => nameFailure(query.sql, () => run(connection, query)),
		async close() {
			connection.closeSync();
			instance.closeSync();
		}
	};
}

async function run(connection: DuckDBConnection, { sql, params }: Query): Promise<Row[]> {
	// The browser's engine binds every number as a double; left alone, this one would say INTEGER.
	const types = params.map((value) => (typeof value === 'number' ? DOUBLE : VARCHAR));
	const reader = await connection.runAndReadAll(sql, params, types);
	refuseWideTypes(reader, sql);
	return reader.getRowObjectsJS() as Row[];
}

/** By type and not by value, so that a column of nulls is refused like any other. */
function refuseWideTypes(reader: DuckDBResultReader, sql: string): void {
	reader.columnNames().forEach((column, index) => {
		if (PLAIN_TYPES.has(reader.columnTypeId(index))) return;
		const reason = `column ${column} is ${reader.columnType(index)}: cast it in the SQL`;
		throw new AppError('engine/query-failed', { sql, reason });
	});
}
