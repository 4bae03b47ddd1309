import type { PrintedMeasure } from '#lib/contract/dataset.ts';
import type { Status } from '#lib/contract/define-table.ts';

export type RowKind = 'town' | 'institution' | 'total';

/** One figure as a source prints it, with its place there and its value in the contract's unit. */
export interface PrintedFigure {
	/** Source id and line of its CSV (header = 1); the column, or the item of running text. */
	source: string;
	line: number;
	column: string;
	shape: 'wide' | 'long';
	row_kind: RowKind;
	table: string;
	measure: string;
	/** All dimensions of the table but time_period and ref_area. */
	dimensions: Readonly<Record<string, string>>;
	time_period: string;
	ref_area: string;
	/** In the contract's unit; NULL where the cell is blank (status M). */
	value: number | null;
	status: Status;
	/** As printed, in the unit that the source names. */
	printed: number | null;
	printed_unit: string;
	decimals: number;
	/** Printed × scale = yuan, persons, households …, also where the contract keeps the printed unit. */
	scale: number;
	declared: PrintedMeasure;
}
