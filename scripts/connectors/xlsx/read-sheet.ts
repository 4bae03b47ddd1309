import type { RecordsTable } from '#scripts/records/define-records-table.ts';
import type { PlacedRow } from '#scripts/staging/append-rows.ts';
import { cellText, type CellContext } from './cell-text.ts';
import { findHeader, isRepeated, LAST_HEADER_ROW, type HeaderColumn } from './find-header.ts';
import type { StoredRow } from './read-rows.ts';

export interface SheetTable {
	/** Names in the order of `cells`. */
	columns: readonly string[];
	/** What lies below the header, once; empty rows left out, for a sheet need not even write them. */
	rows: AsyncGenerator<PlacedRow>;
}

/**
 * The table on a sheet, below whatever titles stand above it.
 *
 * @param note is called with `no-header` and `repeated-column` before this returns, and while rows are
 *   read, with the first row of each, with `uncached-formula` and `unnamed-column` (a value in a column
 *   that the header does not name, which is left out).
 * @returns undefined where there is no table.
 */
export async function readSheet(
	stored: AsyncGenerator<StoredRow>,
	context: CellContext,
	table: RecordsTable,
	aliases: ReadonlyMap<string, string>,
	note: (rule: string, row?: number) => void
): Promise<SheetTable | undefined> {
	for (;;) {
		const next = await stored.next();
		const row = next.done || next.value.row > LAST_HEADER_ROW ? undefined : next.value;
		const header = row && findHeader(row, context, table, aliases);
		if (row && !header) continue;
		if (row && header && !isRepeated(header)) {
			const columns = header.map(({ name }) => name);
			return { columns, rows: placeRows(stored, context, header, noteOnce(note)) };
		}
		await stored.return(undefined);
		note(row ? 'repeated-column' : 'no-header', row?.row);
		return undefined;
	}
}

async function* placeRows(
	stored: AsyncGenerator<StoredRow>,
	context: CellContext,
	header: readonly HeaderColumn[],
	note: (rule: string, row: number) => void
): AsyncGenerator<PlacedRow> {
	const positions = new Map(header.map(({ column }, position) => [column, position]));
	for await (const { row, cells } of stored) {
		const texts = new Array<string | null>(header.length).fill(null);
		for (const cell of cells) {
			const position = positions.get(cell.column);
			const text = cellText(
				cell,
				context,
				position === undefined ? undefined : header[position]?.type
			);
			if (position !== undefined) {
				texts[position] = text;
				if (cell.value === undefined) note('uncached-formula', row);
			} else if (text !== null) note('unnamed-column', row);
		}
		if (texts.some((text) => text !== null)) yield { row, cells: texts };
	}
}

function noteOnce(note: (rule: string, row: number) => void): typeof note {
	const said = new Set<string>();
	return (rule, row) => {
		if (said.has(rule)) return;
		said.add(rule);
		note(rule, row);
	};
}
