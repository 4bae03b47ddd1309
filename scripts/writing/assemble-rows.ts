import type { Table } from '#lib/contract/define-table.ts';
import { rowKey, type StoredCell } from './stored-cell.ts';

export type PublishedRow = Readonly<Record<string, string | number | null>>;

/**
 * The rows of one table, physical columns by name. A measure that no source prints for a row is
 * `M`; of `reported`, where only the value is ever printed, the other two are `Z`.
 */
export function assembleRows(table: Table, cells: readonly StoredCell[]): PublishedRow[] {
	const rows = new Map<string, Record<string, string | number | null>>();
	for (const cell of cells) {
		if (cell.table !== table.name) continue;
		const key = rowKey(cell);
		const row = rows.get(key) ?? emptyRow(table, cell);
		row[cell.measure] = cell.value;
		row[`${cell.measure}_status`] = cell.status;
		row[`${cell.measure}_source`] = cell.source;
		Object.assign(row, cell.attributes);
		rows.set(key, row);
	}
	return [...rows.values()];
}

function emptyRow(table: Table, { dimensions, time_period, ref_area }: StoredCell) {
	const row: Record<string, string | number | null> = { time_period, ref_area, ...dimensions };
	for (const measure of Object.keys(table.measures)) {
		row[measure] = null;
		row[`${measure}_status`] = table.name === 'reported' ? 'Z' : 'M';
		row[`${measure}_source`] = null;
	}
	for (const attribute of Object.keys(table.attributes)) row[attribute] = null;
	return row;
}
