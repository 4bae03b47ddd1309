import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { quoteText } from '#scripts/records/quote.ts';
import type { Bench } from './bench.ts';
import { minutes } from './minutes.ts';
import { paymentsOf, provinceOf } from './province-size.ts';
import { writeProvince } from './write-province.ts';

/** A province on the disk, as Parquet. */
export interface WrittenStep {
	step: number;
	/** Holds a folder a table. */
	folder: string;
	tables: readonly string[];
	/** Of all tables. */
	rows: number;
}

/** Write the province of one step and say how long it will take. */
export async function writeStep(bench: Bench, step: number): Promise<WrittenStep> {
	const folder = join(bench.folder, `x${step}`);
	const size = provinceOf(step);
	const start = performance.now();
	bench.say(`×${step}: generating ${paymentsOf(size)} payments`);
	await writeProvince(folder, size, (counties) => {
		if (counties % 10 !== 0 || counties === size.counties) return;
		const seconds = (performance.now() - start) / 1000;
		const left = (seconds / counties) * (size.counties - counties);
		bench.say(`×${step}: ${counties} of ${size.counties} counties, ${minutes(left)} left`);
	});
	const tables = await readdir(folder);
	return { step, folder, tables, rows: await countRows(folder, tables) };
}

async function countRows(folder: string, tables: readonly string[]): Promise<number> {
	const instance = await DuckDBInstance.create(':memory:');
	const connection = await instance.connect();
	try {
		const counts = tables.map(
			(name) => `(SELECT count(*) FROM read_parquet(${quoteText(join(folder, name, '*.parquet'))}))`
		);
		const reader = await connection.runAndReadAll(`SELECT (${counts.join(' + ')})::DOUBLE`);
		return Number(reader.getRowsJS()[0]?.[0]);
	} finally {
		connection.closeSync();
		instance.closeSync();
	}
}
