import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { SnapshotManifest } from '#lib/contract/manifest.ts';
import { openNodeEngineWith } from '#scripts/engine/node-engine.ts';

export type SmallManifest = Pick<SnapshotManifest, 'id' | 'tables'>;

/**
 * Write Parquet files and a `manifest.json` as the exporter lays them out.
 *
 * @param folder created when missing.
 * @param tables name → SQL that selects its rows.
 */
export async function makeSnapshot(
	folder: string,
	tables: Record<string, string>
): Promise<SmallManifest> {
	await mkdir(folder, { recursive: true });
	const manifest: SmallManifest = { id: '2021-05-test', tables: [] };
	for (const [name, select] of Object.entries(tables)) {
		const draft = join(folder, `${name}.parquet`);
		const writer = await openNodeEngineWith([
			`COPY (${select}) TO '${draft.replaceAll("'", "''")}' (FORMAT parquet)`
		]);
		await writer.close();
		const bytes = await readFile(draft);
		const sha256 = createHash('sha256').update(bytes).digest('hex');
		const path = `${name}.${sha256.slice(0, 12)}.parquet`;
		await rename(draft, join(folder, path));
		manifest.tables.push({ name, path, sha256, bytes: bytes.length, rows: 0, columns: [] });
	}
	await writeFile(join(folder, 'manifest.json'), JSON.stringify(manifest));
	return manifest;
}
