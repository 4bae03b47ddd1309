import { join } from 'node:path';
import type { PrintedCheck, PrintedTable } from '#lib/contract/dataset.ts';
import { AppError } from '#lib/errors.ts';
import { checkMeasure } from './check-measure.ts';
import { readCsv, type CsvFile } from './read-csv.ts';
import { checkFields, readJsonObject, type FieldKind } from './read-json.ts';

const FIELDS: Record<string, FieldKind> = {
	title: 'bilingual',
	publisher: 'bilingual',
	address: 'text',
	published_on: 'text?',
	accessed: 'text',
	grade: 'text',
	shape: 'text',
	complete: 'flag',
	notes: 'list?',
	measures: 'record',
	checks: 'list?'
};

/** What a CSV may hold beside the declared columns. */
const PLACE = {
	wide: { needed: ['period', 'area'], free: ['row_kind', 'note'] },
	long: { needed: ['period', 'area', 'item', 'value'], free: ['note'] }
};

export interface SourceTable {
	/** File name without its ending; `m_source` columns point to it. */
	id: string;
	csvName: string;
	printed: PrintedTable;
	csv: CsvFile;
}

/**
 * `tables/<id>.json` with `tables/<id>.csv`, checked against each other and the contract.
 *
 * @throws {AppError} `dataset/…`
 */
export async function readPrintedTable(folder: string, id: string): Promise<SourceTable> {
	const csvName = `tables/${id}.csv`;
	const jsonName = `tables/${id}.json`;
	const value = await readJsonObject(join(folder, jsonName), jsonName);
	checkFields(value, FIELDS, jsonName);
	const printed = value as unknown as PrintedTable;
	oneOf(printed.shape, ['wide', 'long'], 'shape');
	oneOf(printed.grade, ['government', 'mirror', 'third-party'], 'grade');
	for (const [column, declared] of Object.entries(printed.measures))
		checkMeasure(column, declared, jsonName);
	for (const check of printed.checks ?? []) checkColumns(check);

	const csv = await readCsv(join(folder, csvName), csvName);
	checkHeader();
	return { id, csvName, printed, csv };

	function oneOf(given: string, known: readonly string[], field: string): void {
		if (!known.includes(given))
			throw new AppError('dataset/missing-field', { file: jsonName, field });
	}

	function checkColumns({ rule: _, ...columns }: PrintedCheck): void {
		for (const column of Object.values(columns).flat()) {
			if (typeof column === 'number' || column === 'ascending' || column === 'descending') continue;
			if (!(column in printed.measures))
				throw new AppError('dataset/missing-column', { file: jsonName, column });
		}
	}

	function checkHeader(): void {
		const { needed, free } = PLACE[printed.shape];
		const items = Object.keys(printed.measures);
		const wide = printed.shape === 'wide';
		for (const column of [...needed, ...(wide ? items : [])])
			if (!csv.header.includes(column))
				throw new AppError('dataset/missing-column', { file: csvName, column });
		for (const column of csv.header)
			if (![...needed, ...free, ...(wide ? items : [])].includes(column))
				throw new AppError('dataset/unknown-column', { file: csvName, line: 1, column });
		if (wide) return;
		const given = new Set(csv.rows.map(({ cells }) => cells['item']));
		for (const column of items)
			if (!given.has(column))
				throw new AppError('dataset/missing-column', { file: csvName, column });
	}
}
