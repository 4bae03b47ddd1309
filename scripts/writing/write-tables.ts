import { createHash } from 'node:crypto';
import { readFile, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { physicalColumns } from '#lib/contract/define-table.ts';
import type { ManifestTable } from '#lib/contract/manifest.ts';
import { tables } from '#lib/contract/tables.ts';
import type { PublishedData } from '#scripts/connectors/published.ts';
import { assembleRows, type PublishedRow } from './assemble-rows.ts';
import type { StoredCell } from './stored-cell.ts';
import { writeParquet } from './write-parquet.ts';

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
		const content = await readFile(draft);
		const sha256 = createHash('sha256').update(content).digest('hex');
		const path = `${table.name}.${sha256.slice(0, 12)}.parquet`;
		await rename(draft, join(folder, path));
		written.push({
			...{ name: table.name, path, sha256, bytes: content.length, rows: rows.length },
			columns: physicalColumns(table)
		});
	}
	return written;
}
