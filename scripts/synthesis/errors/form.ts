import type { RecordsTable } from '#scripts/records/define-records-table.ts';
import type { Row } from '../row.ts';
import type { Ground } from './ground.ts';
import type { PlantedRow } from './planted.ts';

/** Rows that break one rule, and others that let them break no second one. */
export interface Form {
	rows: readonly Row[];
	support?: readonly Pick<PlantedRow, 'table' | 'row'>[];
}

export type MakeForm = (ground: Ground, table: RecordsTable, column: string) => Form;

/** With the dates in question alone, a row is out of order with no others. What has none is not decided. */
export function withoutOptionalDates({ columns }: RecordsTable, row: Row): Row {
	const kept = Object.entries(row).filter(
		([column]) => columns[column]?.type !== 'date' || !columns[column]?.optional
	);
	return { ...Object.fromEntries(kept), ...(columns['outcome'] && { outcome: 'open' }) };
}
