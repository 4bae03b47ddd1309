import { rowKeyOf, type RowKey } from '#lib/contract/define-grain.ts';
import type { Inspected } from './inspected.ts';

/** A row of a counted table: what it is about, its figures and their statuses, by measure. */
export interface CountedRow extends RowKey {
	values: Readonly<Record<string, number | null>>;
	statuses: Readonly<Record<string, string>>;
}

/** Every row of one table. */
export async function readCountedRows(
	{ query }: Pick<Inspected, 'query'>,
	{ table, file }: Inspected['intact'][number]
): Promise<CountedRow[]> {
	const measures = Object.keys(table.measures);
	const read = measures.map((name) => `${name}::DOUBLE AS ${name}, ${name}_status`);
	const rows = await query(
		`SELECT ${[...table.dimensions, ...read].join(', ')} FROM read_parquet(${file})`
	);
	return rows.map((row) => ({
		...rowKeyOf(table, row),
		values: Object.fromEntries(measures.map((name) => [name, row[name] as number | null])),
		statuses: Object.fromEntries(measures.map((name) => [name, String(row[`${name}_status`])]))
	}));
}
