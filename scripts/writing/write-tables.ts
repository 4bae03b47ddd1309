import { readFile, rename } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { physicalColumns, type Table } from '#lib/contract/define-table.ts';
import type { ManifestTable } from '#lib/contract/manifest.ts';
import { tables } from '#lib/contract/tables.ts';
import type { PublishedData } from '#scripts/connectors/published.ts';
import { assembleRows, type PublishedRow } from './assemble-rows.ts';
import { sha256 } from './sha256.ts';
import type { StoredCell } from './stored-cell.ts';
import { writeParquet } from './write-parquet.ts';

/** Rename a file after its bytes, and say what the manifest says of it. */
export async function nameByContent(
	table: Table,
	draft: string,
	rows: number
): Promise<ManifestTable> {
	const content = await readFile(draft);
	const hash = sha256(content);
	const path = `${table.name}.${hash.slice(0, 12)}.parquet`;
	await rename(draft, join(dirname(draft), path));
	return {
		...{ name: table.name, path, sha256: hash, bytes: content.length, rows },
		columns: physicalColumns(table)
	};
}

/** Every table that has rows, into `folder`, named by its content. */
export async function writeTables(
	cells: readonly StoredCell[],
	areas: PublishedData['areas'],
	folder: string
): Promise<ManifestTable[]> {
	const written: ManifestTable[] = [];
	for (const table of tables) {
		const rows: PublishedRow[] =
			table.name === 'areas' ? areas.map((area) => ({ ...area })) : assembleRows(table, cells);
		if (rows.length === 0) continue;
		const draft = join(folder, `${table.name}.parquet`);
		await writeParquet(table, rows, draft);
		written.push(await nameByContent(table, draft, rows.length));
	}
	return written;
}
