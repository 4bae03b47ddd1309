import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DuckDBInstance, type DuckDBConnection } from '@duckdb/node-api';
import { quoteText } from '#scripts/records/quote.ts';
import { bytesOf } from './folder-bytes.ts';
import { loadPostgres } from './load-postgres.ts';
import { renderWorkbook } from './render-workbook.ts';

/** The records of a province as one kind of source. */
export interface PreparedSource {
	/** `KIND:PLACE`, as on the command line. */
	place: string;
	/** What the export needs in its environment. */
	env: Readonly<Record<string, string>>;
	/** What the records take where they lie. */
	bytes: number;
	/** Stop what was started for it; its folder goes by itself. */
	remove(): Promise<void>;
}

export type OtherSource = 'csv' | 'xlsx' | 'postgres';

/** A folder of Parquet as another kind of source, into `folder`. */
type Prepare = (parquet: string, folder: string) => Promise<PreparedSource>;

export const prepareSource: Readonly<Record<OtherSource, Prepare>> = {
	csv: async (parquet, folder) => {
		await withTables(parquet, async (connection, name, from) => {
			await connection.run(
				`COPY (${from}) TO ${quoteText(join(folder, `${name}.csv`))} (FORMAT csv, HEADER)`
			);
		});
		return {
			...{ place: `csv:${folder}`, env: {}, bytes: await bytesOf(folder) },
			remove: () => Promise.resolve()
		};
	},
	xlsx: async (parquet, folder) => {
		const sheets: Parameters<typeof renderWorkbook>[0] = [];
		await withTables(parquet, async (connection, name, from) => {
			const reader = await connection.runAndReadAll(from);
			sheets.push({ name, header: reader.columnNames(), rows: reader.getRowsJson() as never });
		});
		const file = join(folder, 'records.xlsx');
		await writeFile(file, renderWorkbook(sheets));
		return {
			...{ place: `xlsx:${file}`, env: {}, bytes: await bytesOf(file) },
			remove: () => Promise.resolve()
		};
	},
	postgres: async (parquet) => {
		const database = await loadPostgres();
		try {
			await withTables(parquet, async (connection, name, from) => {
				const result = await connection.stream(from);
				for await (const rows of result.yieldRowObjectJson()) await database.append(name, rows);
			});
			return {
				...{ place: `postgres:${database.schema}`, env: database.env },
				...{ bytes: await database.bytes(), remove: () => database.remove() }
			};
		} catch (error) {
			await database.remove();
			throw error;
		}
	}
};

async function withTables(
	parquet: string,
	each: (connection: DuckDBConnection, name: string, from: string) => Promise<void>
): Promise<void> {
	const instance = await DuckDBInstance.create(':memory:');
	const connection = await instance.connect();
	try {
		for (const name of await readdir(parquet)) {
			const files = quoteText(join(parquet, name, '*.parquet'));
			await each(connection, name, `SELECT * FROM read_parquet(${files})`);
		}
	} finally {
		connection.closeSync();
		instance.closeSync();
	}
}
