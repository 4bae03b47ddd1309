import type { RecordsTable } from '#scripts/records/define-records-table.ts';
import type { Holds, TableToWrite } from '../format.ts';
import type { SynthesisOptions } from '../options.ts';
import type { Row } from '../row.ts';
import { cellKinds } from './cell-kinds.ts';
import { prepareGround, type Ground } from './ground.ts';
import type { Breach, PlantedRow } from './planted.ts';
import { ruleKinds } from './row-kinds.ts';

/** A breach, by the row that has it. */
export interface TrueFinding extends Breach {
	table: string;
	/** Which row of the table as written, 0 for the first. */
	nth: number;
}

export interface PlantedCounty {
	tables: readonly TableToWrite[];
	/** By table and row. */
	findings: readonly TrueFinding[];
}

/** A planted row and how many rows of the county stand before it. */
interface Placed extends PlantedRow {
	after: number;
}

/**
 * Add rows with errors, of every kind that validation knows: each kind in `share` of the table's rows,
 * and once at least. The county's own rows stay as they are, so that nothing depends on what is
 * rejected and every breach is one that was meant.
 *
 * @param share above 0, up to 1.
 * @param holds what the tables are written in.
 */
export function plantErrors(
	tables: readonly TableToWrite[],
	options: SynthesisOptions,
	share: number,
	holds: Holds
): PlantedCounty {
	const ground = prepareGround(tables, options);
	const planted = tables
		.map(({ table }) => table)
		.filter(({ name }) => ground.count(name) > 0)
		.flatMap((table) => plantInto(table, ground, share, holds));
	const placed = tables.map(({ table }) => place(planted, table.name, ground));
	return {
		tables: tables.map(({ table, rows }, at) => ({
			table,
			rows: () => merge(rows(), placed[at] ?? [])
		})),
		findings: placed.flatMap((rows) =>
			rows.flatMap(({ table, breaches, after }, before) =>
				breaches.map((breach) => ({ table, nth: after + before, ...breach }))
			)
		)
	};
}

function plantInto(table: RecordsTable, ground: Ground, share: number, holds: Holds): PlantedRow[] {
	const wanted = Math.max(1, Math.round(share * ground.count(table.name)));
	return [...cellKinds(table, ground, holds), ...ruleKinds(table, ground)].flatMap((kind) => {
		const rows: PlantedRow[] = [];
		for (let breached = 0; breached < wanted;) {
			const form = kind.plant();
			breached += form.filter(({ breaches }) => breaches.length > 0).length;
			rows.push(...form);
		}
		return rows;
	});
}

/** Anywhere in the table, in the order in which they stand there. */
function place(planted: readonly PlantedRow[], table: string, ground: Ground): Placed[] {
	return planted
		.filter((each) => each.table === table)
		.map((each) => ({ ...each, after: ground.random.between(0, ground.count(table)) }))
		.sort((a, b) => a.after - b.after);
}

function* merge(rows: Iterable<Row>, placed: readonly Placed[]): Generator<Row> {
	let next = 0;
	let before = 0;
	for (const row of rows) {
		for (; placed[next]?.after === before; next++) yield (placed[next] as Placed).row;
		yield row;
		before++;
	}
	for (const { row } of placed.slice(next)) yield row;
}
