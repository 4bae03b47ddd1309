import { mkdir, mkdtemp, rename, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import type { CellType, RecordsTable } from '#scripts/records/define-records-table.ts';
import { quoteName, quoteText } from '#scripts/records/quote.ts';
import type { Row } from './row.ts';
import { writeCsv } from './write-csv.ts';

/** Codes, ids, months and years stay text: their zeros mean something. */
const TYPES: Record<CellType, string> = {
	...{ id: 'VARCHAR', text: 'VARCHAR', town: 'VARCHAR', county: 'VARCHAR', area: 'VARCHAR' },
	...{ month: 'VARCHAR', year: 'VARCHAR', period: 'VARCHAR', date: 'DATE' },
	...{ money: 'DECIMAL(18,2)', number: 'DOUBLE', count: 'INTEGER', flag: 'SMALLINT' }
};

/**
 * Write one table as `<table>/part-0.parquet`, typed, by way of a CSV that is removed again; absent
 * cells are NULL. The order of rows is kept.
 *
 * @returns its path and how many rows it has.
 */
export async function writeParquet(
	folder: string,
	table: RecordsTable,
	rows: Iterable<Row>
): Promise<{ path: string; rows: number }> {
	const passing = await mkdtemp(join(tmpdir(), 'lookout-synthesis-'));
	try {
		const csv = await writeCsv(passing, table, rows);
		await mkdir(join(folder, table.name), { recursive: true });
		const path = join(folder, table.name, 'part-0.parquet');
		const columns = Object.entries(table.columns)
			.map(([name, { type }]) => `${quoteName(name)}: ${quoteText(TYPES[type])}`)
			.join(', ');
		await runOnce(
			`COPY (FROM read_csv(${quoteText(csv.path)}, header = true, auto_detect = false, delim = ',', ` +
				`quote = '"', escape = '"', nullstr = '', columns = {${columns}})) ` +
				`TO ${quoteText(`${path}.part`)} (FORMAT parquet, COMPRESSION zstd)`
		);
		await rename(`${path}.part`, path);
		return { path, rows: csv.rows };
	} finally {
		await rm(passing, { recursive: true, force: true });
	}
}

async function runOnce(sql: string): Promise<void> {
	const instance = await DuckDBInstance.create(':memory:');
	const connection = await instance.connect();
	try {
		await connection.run(sql);
	} finally {
		connection.closeSync();
		instance.closeSync();
	}
}
