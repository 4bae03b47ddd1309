import { DuckDBInstance, type DuckDBConnection } from '@duckdb/node-api';
import { physicalColumns, type PhysicalColumn, type Table } from '#lib/contract/define-table.ts';
import { quoteText } from '#scripts/records/quote.ts';
import type { PublishedRow } from './assemble-rows.ts';

/** Rows a statement; a snapshot of published tables has a few thousand. */
const BATCH = 500;

/**
 * One table as Parquet: columns exactly as the contract has them, rows sorted by its dimensions.
 * A single thread and no metadata of its own, so that the same rows always give the same bytes.
 */
export async function writeParquet(
	table: Table,
	rows: readonly PublishedRow[],
	file: string
): Promise<void> {
	await withConnection(async (connection) => {
		const columns = physicalColumns(table);
		await createTable(connection, table);
		for (let start = 0; start < rows.length; start += BATCH) {
			const values = rows.slice(start, start + BATCH).map((row) => literals(row, columns));
			await connection.run(`INSERT INTO "${table.name}" VALUES ${values.join(', ')}`);
		}
		await copyTable(connection, table, file);
	});
}

/** Write the DuckDB table of that name, whose columns are the contract's. */
export async function copyTable(
	connection: DuckDBConnection,
	table: Table,
	file: string
): Promise<void> {
	const order = table.dimensions.map((name) => `"${name}"`).join(', ');
	await connection.run(
		`COPY (SELECT * FROM "${table.name}" ORDER BY ${order}) TO ${quoteText(file)} ` +
			`(FORMAT parquet, COMPRESSION zstd)`
	);
}

/** An empty DuckDB table with the contract's columns. */
export async function createTable(connection: DuckDBConnection, table: Table): Promise<void> {
	const columns = physicalColumns(table).map(({ name, type }) => `"${name}" ${type}`);
	await connection.run(`CREATE OR REPLACE TABLE "${table.name}" (${columns.join(', ')})`);
}

/** A DuckDB in memory on one thread, closed again whatever happens. */
export async function withConnection<T>(
	work: (connection: DuckDBConnection) => Promise<T>
): Promise<T> {
	const instance = await DuckDBInstance.create(':memory:', { threads: '1' });
	const connection = await instance.connect();
	try {
		return await work(connection);
	} finally {
		connection.closeSync();
		instance.closeSync();
	}
}

function literals(row: PublishedRow, columns: readonly PhysicalColumn[]): string {
	const cells = columns.map(({ name, type }) => {
		const value = row[name] ?? null;
		if (value === null) return 'NULL';
		if (typeof value === 'string') return quoteText(value);
		return type === 'DECIMAL(18,2)' ? value.toFixed(2) : `${value}::${type}`;
	});
	return `(${cells.join(', ')})`;
}
