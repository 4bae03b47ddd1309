import type { Format, TableToWrite, WrittenTable } from './format.ts';
import { writeCsv } from './write-csv.ts';
import { writeParquet } from './write-parquet.ts';
import { writePostgres } from './write-postgres.ts';
import { WORKBOOK, writeWorkbook } from './write-workbook.ts';

/** Where the tables go: a folder, or a schema of the database that the `PG…` variables name. */
export interface Target {
	out: string;
	schema: string;
}

/** By the name that `--format` takes. */
export const formats = {
	csv: ({ out }: Target): Format => ({
		holds: { anyCell: true, longRow: true },
		write: (tables) => writeEach(out, tables, writeCsv),
		place: (table, nth) => ({ file: `${table}.csv`, sheet: null, row: nth + 2 })
	}),
	xlsx: ({ out }: Target): Format => ({
		holds: { anyCell: true, longRow: false },
		write: (tables) => writeWorkbook(out, tables),
		place: (table, nth) => ({ file: WORKBOOK, sheet: table, row: nth + 2 })
	}),
	parquet: ({ out }: Target): Format => ({
		holds: { anyCell: false, longRow: false },
		write: (tables) => writeEach(out, tables, writeParquet),
		place: (table, nth) => ({ file: `${table}/part-0.parquet`, sheet: null, row: nth + 1 })
	}),
	postgres: ({ schema }: Target): Format => ({
		holds: { anyCell: false, longRow: false },
		write: (tables) => writePostgres(schema, tables),
		place: (table, nth) => ({ file: `${schema}.${table}`, sheet: null, row: nth + 1 })
	})
} as const;

export type FormatName = keyof typeof formats;

async function* writeEach(
	folder: string,
	tables: readonly TableToWrite[],
	write: typeof writeCsv
): AsyncGenerator<WrittenTable> {
	for (const { table, rows } of tables) yield await write(folder, table, rows());
}
