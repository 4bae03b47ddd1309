import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Dataset } from '#lib/contract/dataset.ts';
import { recordsTables } from '#scripts/records/tables.ts';
import { claimFolder } from '#scripts/staging/private-folder.ts';
import { synthesiseCounty } from '#scripts/synthesis/county.ts';
import { writeCsv } from '#scripts/synthesis/write-csv.ts';

/**
 * Make the records that a synthetic dataset describes, for as long as they are used. They are
 * nobody's, but lie where real ones would and go as real ones do.
 *
 * @param root where private folders may be made.
 * @param use hears of them as a source, `csv:DIR`.
 * @throws {AppError} `staging/unusable`
 */
export async function withSyntheticRecords<T>(
	options: NonNullable<Dataset['synthesis']>,
	root: string,
	use: (source: string) => Promise<T>
): Promise<T> {
	const folder = await claimFolder(root);
	try {
		// A folder within, since a source's report and rejects lie beside it.
		const records = join(folder, 'synthetic');
		const county = synthesiseCounty(options);
		for (const table of recordsTables)
			if (table.name !== 'roster') await writeCsv(records, table, county[table.name]?.() ?? []);
		return await use(`csv:${records}`);
	} finally {
		await rm(folder, { recursive: true, force: true });
	}
}
