import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { parse } from 'csv-parse/sync';
import { AppError } from '#lib/errors.ts';

export interface CsvRow {
	/** Line of the file, header = 1. */
	line: number;
	cells: Readonly<Record<string, string>>;
}

export interface CsvFile {
	header: readonly string[];
	rows: readonly CsvRow[];
	/** Of the bytes as imported. */
	sha256: string;
}

/**
 * A CSV in UTF-8 (with or without BOM) or GB18030, every cell as text.
 *
 * @param name how messages call it.
 * @throws {AppError} `dataset/invalid` if it cannot be read, has ragged or blank rows, or repeats a
 *   column.
 */
export async function readCsv(path: string, name: string): Promise<CsvFile> {
	try {
		const bytes = await readFile(path);
		let header: string[] = [];
		const records = parse(decode(bytes), {
			columns: (names: string[]) => (header = names.map((column) => column.trim())),
			skip_empty_lines: true,
			info: true
		}) as unknown as { record: Record<string, string>; info: { lines: number } }[];
		const repeated = header.find((column, at) => header.indexOf(column) !== at);
		if (repeated !== undefined) throw new Error(`column “${repeated}” occurs twice`);
		const shifted = records.findIndex(({ info }, at) => info.lines !== at + 2);
		if (shifted >= 0) throw new Error(`line ${shifted + 2} is blank or a cell has a line break`);
		const sha256 = createHash('sha256').update(bytes).digest('hex');
		return {
			header,
			sha256,
			rows: records.map(({ record, info }) => ({ line: info.lines, cells: record }))
		};
	} catch (cause) {
		const reason = cause instanceof Error ? cause.message : String(cause);
		throw new AppError('dataset/invalid', { file: name, reason }, { cause });
	}
}

function decode(bytes: Buffer): string {
	try {
		return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
	} catch {
		return new TextDecoder('gb18030', { fatal: true }).decode(bytes);
	}
}
