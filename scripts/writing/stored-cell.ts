import type { Status } from '#lib/contract/define-table.ts';

/** One measure of one row to be published. */
export interface StoredCell {
	table: string;
	measure: string;
	/** All dimensions but time_period and ref_area. */
	dimensions: Readonly<Record<string, string>>;
	time_period: string;
	ref_area: string;
	value: number | null;
	status: Status;
	/** `<source id>:<line>`, joined by `+` where figures were added; null where nothing is printed. */
	source: string | null;
	attributes: Readonly<Record<string, string>>;
}

type Place = Pick<StoredCell, 'table' | 'dimensions' | 'time_period' | 'ref_area'>;

/** Equal for measures of one row. */
export function rowKey({ table, dimensions, time_period, ref_area }: Place): string {
	const codes = Object.entries(dimensions).sort(([a], [b]) => (a < b ? -1 : 1));
	return JSON.stringify([table, time_period, ref_area, ...codes]);
}

/** Equal for figures that say the same thing. */
export function cellKey(cell: Place & Pick<StoredCell, 'measure'>): string {
	return `${rowKey(cell)}.${cell.measure}`;
}
