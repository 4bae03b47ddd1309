import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { DuckDBInstance, type DuckDBConnection } from '@duckdb/node-api';
import { recordsTable } from '#scripts/records/tables.ts';
import { quoteName, quoteText } from '#scripts/records/quote.ts';
import { cellReadings } from '#scripts/records/cell-types.ts';
import { countyTables, DRAW, staysSql } from './county-sql.ts';
import type { ProvinceSize } from './province-size.ts';

/**
 * Write the records of a province that does not exist as Parquet, `<table>/<county>.parquet`, typed
 * as a warehouse has them. The same size gives the same rows; validation finds nothing wrong with them.
 *
 * Not the synthesiser's county: that one is calibrated and drawn household by household, which for
 * 120 million payments would take a day.
 *
 * @param progress hears how many counties are written.
 */
export async function writeProvince(
	folder: string,
	size: ProvinceSize,
	progress: (counties: number) => void = () => undefined
): Promise<void> {
	const instance = await DuckDBInstance.create(':memory:');
	const connection = await instance.connect();
	try {
		await connection.run(DRAW);
		for (let county = 0; county < size.counties; county++) {
			await connection.run(staysSql(county, size));
			for (const [name, select] of Object.entries(countyTables(county, size)))
				await writeTable(connection, name, select, join(folder, name), `${county}.parquet`);
			progress(county + 1);
		}
	} finally {
		connection.closeSync();
		instance.closeSync();
	}
}

async function writeTable(
	connection: DuckDBConnection,
	name: string,
	select: string,
	folder: string,
	file: string
): Promise<void> {
	await mkdir(folder, { recursive: true });
	const columns = Object.entries(recordsTable(name).columns).map(
		([column, { type }]) =>
			`CAST(${quoteName(column)} AS ${cellReadings[type].stored}) AS ${quoteName(column)}`
	);
	await connection.run(
		`COPY (SELECT ${columns.join(', ')} FROM (${select})) ` +
			`TO ${quoteText(join(folder, file))} (FORMAT parquet, COMPRESSION zstd)`
	);
}
