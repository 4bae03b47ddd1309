import type { Query } from '#lib/metrics/compile-metric.ts';

export type Value = string | number | null;
export type Row = Record<string, Value>;

/**
 * Runs SQL somewhere: DuckDB-WASM in the page, DuckDB in Node. Every table of one snapshot is a
 * view with the table's name. Whatever SQL selects arrives as text, a double or null: 64-bit
 * integers and decimals are cast in the SQL.
 */
export interface QueryEngine {
	/** @throws {AppError} `engine/query-failed` */
	rows(query: Query): Promise<Row[]>;
	close(): Promise<void>;
}
