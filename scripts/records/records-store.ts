import type { SourceTable } from './source-table.ts';
import type { RecordsTable } from './define-records-table.ts';
import type { SqlDialect } from './sql-dialect.ts';

/** A column of a source. */
export interface GivenColumn {
	name: string;
	/** SQL of a cell as the source writes it. */
	text: string;
	/** SQL of a cell in its stored type; undefined where cells must be read from their texts. */
	value?: string;
}

/** Where records lie and are counted: in a private stage, or in the database that they came from. */
export interface RecordsStore {
	readonly dialect: SqlDialect;
	/**
	 * Whether a row may be named by its place (`_file`, `_sheet`, `_row`) and written out. Where
	 * records stay in their database, only counts come from it.
	 */
	readonly hasPlaces: boolean;
	/**
	 * All columns of a source's table.
	 *
	 * @param mapped given names by declared ones.
	 * @throws {AppError} `source/…`
	 */
	columns(
		source: SourceTable,
		table: RecordsTable,
		mapped: Readonly<Record<string, string>>
	): Promise<GivenColumn[]>;
	/**
	 * The rows of a small answer.
	 *
	 * @param about records table, for the sentence when it cannot be read.
	 */
	ask(about: string, sql: string): Promise<readonly (readonly unknown[])[]>;
	/** Keep a selection under a name. A table is read again and again without cost; a view takes no memory. */
	keep(name: string, select: string, as: 'TABLE' | 'VIEW'): Promise<void>;
	/** What to select from, by a name that was kept. */
	relation(name: string): string;
	/** Write rows into a CSV; only where rows have places. */
	save(select: string, path: string): Promise<void>;
	/** What to select an answer from in the stage until the next is brought, all columns as text or in their types. */
	bring(about: string, select: string, columns: readonly string[]): Promise<string>;
}
