import { mkdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { writeXlsx, type CellValue } from 'hucre/xlsx';
import { AppError } from '#lib/errors.ts';
import type { CellType } from '#scripts/records/define-records-table.ts';
import type { TableToWrite, WrittenTable } from './format.ts';
import type { Row } from './row.ts';

export const WORKBOOK = 'records.xlsx';

/** Source: Microsoft, “Excel specifications and limits”: 1,048,576 rows, of which the header takes one. */
const MOST_ROWS = 1_048_575;

/** Written so often, its bytes shall depend on nothing but the rows. */
const STAMP = new Date(0);

/** What a spreadsheet holds as a day or a number; all else is text, so that zeros stay. */
const VALUES: Readonly<Partial<Record<CellType, (text: string) => CellValue>>> = {
	date: (text) => (isDay(text) ? new Date(`${text}T00:00:00Z`) : text),
	...{ money: number, number, count: number, flag: number }
};

/**
 * Write `records.xlsx`, a sheet a table with its header in the first row; absent cells are left out.
 * All rows are held in memory.
 *
 * @throws {AppError} `synthesis/sheet-full` before anything is written.
 */
export async function* writeWorkbook(
	folder: string,
	tables: readonly TableToWrite[]
): AsyncGenerator<WrittenTable> {
	const sheets = tables.map(({ table, rows }) => {
		const columns = Object.entries(table.columns);
		const cells: CellValue[][] = [columns.map(([name]) => name)];
		for (const row of rows())
			cells.push(columns.map(([name, { type }]) => cellOf(row[name], type)));
		const count = cells.length - 1;
		if (count > MOST_ROWS)
			throw new AppError('synthesis/sheet-full', {
				...{ table: table.name, rows: count, most: MOST_ROWS }
			});
		return { name: table.name, rows: cells };
	});
	const bytes = await writeXlsx({ sheets, properties: { created: STAMP, modified: STAMP } });
	const path = join(folder, WORKBOOK);
	await mkdir(folder, { recursive: true });
	await writeFile(`${path}.part`, bytes);
	await rename(`${path}.part`, path);
	for (const { name, rows } of sheets) yield { path: `${path} ${name}`, rows: rows.length - 1 };
}

function cellOf(value: Row[string], type: CellType): CellValue {
	if (value === undefined || value === '') return null;
	const text = String(value);
	return VALUES[type]?.(text) ?? text;
}

function number(text: string): CellValue {
	return /^\d+(\.\d+)?$/.test(text) ? Number(text) : text;
}

function isDay(text: string): boolean {
	const day = new Date(`${text}T00:00:00Z`);
	return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}
