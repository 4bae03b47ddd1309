import { DuckDBInstance, type DuckDBConnection } from '@duckdb/node-api';
import { physicalColumns, type PhysicalColumn, type Table } from '#lib/contract/define-table.ts';
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
		const definition = columns.map(({ name, type }) => `"${name}" ${type}`).join(', ');
		await connection.run(`CREATE TABLE "${table.name}" (${definition})`);
		for (let start = 0; start < rows.length; start += BATCH) {
			const values = rows.slice(start, start + BATCH).map((row) => literals(row, columns));
			await connection.run(`INSERT INTO "${table.name}" VALUES ${values.join(', ')}`);
		}
		const order = table.dimensions.map((name) => `"${name}"`).join(', ');
		await connection.run(
			`COPY (SELECT * FROM "${table.name}" ORDER BY ${order}) TO ${quote(file)} ` +
				`(FORMAT parquet, COMPRESSION zstd)`
		);
	});
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
		if (typeof value === 'string') return quote(value);
		return type === 'DECIMAL(18,2)' ? value.toFixed(2) : `${value}::${type}`;
	});
	return `(${cells.join(', ')})`;
}

export function quote(text: string): string {
	return `'${text.replaceAll("'", "''")}'`;
}
