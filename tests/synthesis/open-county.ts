import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { recordsTables } from '#scripts/records/tables.ts';
import { synthesiseCounty } from '#scripts/synthesis/county.ts';
import type { SynthesisOptions } from '#scripts/synthesis/options.ts';
import { writeCsv } from '#scripts/synthesis/write-csv.ts';

type Cell = string | number | null;

export interface County {
	/** Rows of a query over all tables, `roster` among them; numbers as doubles. */
	rows(sql: string): Promise<Cell[][]>;
	/** The only cell of a query. */
	cell(sql: string): Promise<Cell | undefined>;
	close(): void;
}

export const calibrated: SynthesisOptions = { towns: 12, households: 1800, months: 84, seed: 1 };

const CASTS = { date: 'DATE', money: 'DECIMAL(18,2)', number: 'DOUBLE', count: 'INTEGER' } as const;

/** Write a county as CSV and read it back, each table as text (`text_<name>`) and typed (`<name>`). */
export async function openCounty(options: SynthesisOptions): Promise<County> {
	const folder = await mkdtemp(join(tmpdir(), 'lookout-county-'));
	const instance = await DuckDBInstance.create(':memory:');
	const connection = await instance.connect();
	const county = synthesiseCounty(options);
	for (const table of recordsTables) {
		const { path } = await writeCsv(folder, table, county[table.name]?.() ?? []);
		await connection.run(
			`CREATE TABLE text_${table.name} AS FROM read_csv('${path}', all_varchar = true, header = true)`
		);
		const columns = Object.entries(table.columns).map(([name, { type }]) =>
			type in CASTS ? `"${name}"::${CASTS[type as keyof typeof CASTS]} AS "${name}"` : `"${name}"`
		);
		await connection.run(
			`CREATE TABLE ${table.name} AS SELECT ${columns.join(', ')} FROM text_${table.name}`
		);
	}
	const rows = async (sql: string) =>
		(await connection.runAndReadAll(`SELECT * FROM (${sql})`)).getRowsJson() as Cell[][];
	return {
		rows,
		cell: async (sql) => (await rows(sql))[0]?.[0],
		close() {
			connection.closeSync();
			instance.closeSync();
		}
	};
}
