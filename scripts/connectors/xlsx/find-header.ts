import type { CellType, RecordsTable } from '#scripts/records/define-records-table.ts';
import { cellText, type CellContext } from './cell-text.ts';
import type { StoredRow } from './read-rows.ts';

/** How far down titles may reach, and how many columns tell a header from a title. */
export const LAST_HEADER_ROW = 20;
const NAMES_NEEDED = 2;

export interface HeaderColumn {
	/** As given, or as declared where only upper and lower case differ. */
	name: string;
	/** Where in the sheet, 0 for A. */
	column: number;
	/** None where the column is not declared. */
	type: CellType | undefined;
}

/**
 * The columns that a row names, if it is the header of a table.
 *
 * @param aliases declared names by the names that the bureau gives.
 * @returns undefined for a row with fewer than two declared columns; cells without a name are no column.
 */
export function findHeader(
	{ cells }: StoredRow,
	context: CellContext,
	table: RecordsTable,
	aliases: ReadonlyMap<string, string>
): HeaderColumn[] | undefined {
	const columns = cells.flatMap((cell): HeaderColumn[] => {
		// Narrow columns break their name over lines.
		const given = cellText(cell, context)?.replace(/\s*[\r\n]+\s*/g, '');
		if (!given) return [];
		const lower = given.toLowerCase();
		const name = Object.hasOwn(table.columns, lower) ? lower : given;
		const type = table.columns[aliases.get(given) ?? name]?.type;
		return [{ name, column: cell.column, type }];
	});
	const declared = new Set(
		columns.filter(({ type }) => type).map(({ name }) => aliases.get(name) ?? name)
	);
	return declared.size >= NAMES_NEEDED ? columns : undefined;
}

/** Whether a name comes twice, or is one that a table's place takes: then no cell has one meaning. */
export function isRepeated(columns: readonly HeaderColumn[]): boolean {
	const names = columns.map(({ name }) => name.toLowerCase());
	return new Set([...names, '_file', '_sheet', '_row']).size < names.length + 3;
}
