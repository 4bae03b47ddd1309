import { AppError } from '#lib/errors.ts';
import { dayNumber } from '#lib/calendar/natural-days.ts';
import { readCsv } from '#scripts/connectors/read-csv.ts';

/** A line of a reference table, still as text. */
export interface ReferenceRow<Column extends string = string> {
	file: string;
	/** Line of the file, header = 1. */
	line: number;
	cells: Readonly<Record<Column, string>>;
}

/**
 * Read a reference table that offices may edit by hand; spaces around a cell do not matter.
 *
 * @param path relative to the project; messages call the file so.
 * @throws {AppError} `reference/missing-column`; `dataset/invalid` if it is no CSV.
 */
export async function readReference<Column extends string>(
	path: string,
	columns: readonly Column[]
): Promise<ReferenceRow<Column>[]> {
	const { header, rows } = await readCsv(path, path);
	const missing = columns.find((column) => !header.includes(column));
	if (missing) throw new AppError('reference/missing-column', { file: path, column: missing });
	return rows.map(({ line, cells }) => ({
		file: path,
		line,
		cells: Object.fromEntries(
			columns.map((column) => [column, (cells[column] ?? '').trim()])
		) as Record<Column, string>
	}));
}

/** @throws {AppError} `reference/invalid-cell` always, naming file, line and column. */
export function refuseCell<Column extends string>(
	{ file, line, cells }: ReferenceRow<Column>,
	column: Column,
	expected: string
): never {
	throw new AppError('reference/invalid-cell', {
		...{ file, line, column },
		...{ value: cells[column], expected }
	});
}

/** @throws {AppError} `reference/invalid-cell` unless the cell holds one of `codes`. */
export function codeIn<Column extends string, Code extends string>(
	row: ReferenceRow<Column>,
	column: Column,
	codes: readonly Code[]
): Code {
	const code = codes.find((known) => known === row.cells[column]);
	return code ?? refuseCell(row, column, codes.map((known) => known || '""').join(' | '));
}

/** @throws {AppError} `reference/invalid-cell` unless the cell holds a date. */
export function dateIn<Column extends string>(row: ReferenceRow<Column>, column: Column): string {
	const date = row.cells[column];
	try {
		dayNumber(date);
		return date;
	} catch {
		return refuseCell(row, column, 'YYYY-MM-DD');
	}
}
