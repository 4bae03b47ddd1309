import { mkdir, open, rename } from 'node:fs/promises';
import { join } from 'node:path';
import type { RecordsTable } from '#scripts/records/define-records-table.ts';
import { SURPLUS, type Row } from './row.ts';

const CHUNK = 1 << 18;

/**
 * Write one table as `<table>.csv` (UTF-8, header in English, absent cells empty), a chunk at a time;
 * it has its name only once it is whole.
 *
 * @returns its path and how many rows it has.
 */
export async function writeCsv(
	folder: string,
	{ name, columns }: RecordsTable,
	rows: Iterable<Row>
): Promise<{ path: string; rows: number }> {
	await mkdir(folder, { recursive: true });
	const path = join(folder, `${name}.csv`);
	const names = Object.keys(columns);
	const file = await open(`${path}.part`, 'w');
	let written = 0;
	try {
		let text = `${names.join(',')}\n`;
		for (const row of rows) {
			const given = SURPLUS in row ? [...names, SURPLUS] : names;
			text += `${given.map((column) => escape(row[column])).join(',')}\n`;
			written++;
			if (text.length < CHUNK) continue;
			await file.write(text);
			text = '';
		}
		await file.write(text);
	} finally {
		await file.close();
	}
	await rename(`${path}.part`, path);
	return { path, rows: written };
}

/** Source: RFC 4180, 2.6 and 2.7. */
function escape(value: Row[string]): string {
	const text = value === undefined ? '' : String(value);
	return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
