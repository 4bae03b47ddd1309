import type { RecordsTable } from '#scripts/records/define-records-table.ts';
import type { Row } from './row.ts';

/** Rows can be read as often as one likes, and are the same every time. */
export interface TableToWrite {
	table: RecordsTable;
	rows: () => Iterable<Row>;
}

export interface WrittenTable {
	/** Where it lies: a path, a sheet of one, a relation. */
	path: string;
	rows: number;
}

/** What of all that a source may have wrong a format can hold. */
export interface Holds {
	/** A cell with what its column's type is not; columns that are stored as text hold it in any format. */
	anyCell: boolean;
	/** A row with a cell more than the header. */
	longRow: boolean;
}

/** How tables are written, and where their rows are then found. */
export interface Format {
	holds: Holds;
	write(tables: readonly TableToWrite[]): AsyncIterable<WrittenTable>;
	/** As the connector of the format names the nth row of a table, from 0. */
	place(table: string, nth: number): { file: string; sheet: string | null; row: number };
}
