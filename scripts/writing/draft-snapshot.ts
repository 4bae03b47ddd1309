import { createHash } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { SnapshotManifest } from '#lib/contract/manifest.ts';
import type { PublishedData } from '#scripts/connectors/published.ts';
import { runCrossChecks } from '#scripts/cross-checks/run.ts';
import { buildManifest } from './build-manifest.ts';
import { chooseFigures } from './choose-figures.ts';
import { completeTotals } from './complete-totals.ts';
import { createDraft } from './draft-folder.ts';
import { readIndexOrEmpty } from './index-file.ts';
import { markUnknownKinds } from './mark-unknown-kinds.ts';
import { snapshotId } from './snapshot-id.ts';
import type { StoredCell } from './stored-cell.ts';
import { writeTables } from './write-tables.ts';

export interface Draft {
	folder: string;
	manifest: SnapshotManifest;
	manifestText: string;
	manifestSha256: string;
}

/** What is published of the figures: one cell per thing said, totals completed, unknowns marked. */
export function cellsOf({ dataset, figures }: PublishedData): StoredCell[] {
	const chosen = chooseFigures(figures);
	const completed = completeTotals(chosen, dataset.only_stratum);
	return markUnknownKinds(completed, dataset.area_code);
}

/** Write a whole snapshot into a folder of its own inside `out`, where nobody looks yet. */
export async function draftSnapshot(
	data: PublishedData,
	out: string,
	releasedOn?: string
): Promise<Draft> {
	const folder = await createDraft(out, data.dataset.id);
	const cells = cellsOf(data);
	const tables = await writeTables(cells, data.areas, folder);
	const content = buildManifest(data, tables, runCrossChecks(data, cells), releasedOn);
	const id = snapshotId(content);
	const index = await readIndexOrEmpty(out);
	const entry = index.datasets.find((each) => each.id === data.dataset.id);
	const before = entry?.snapshots.find((each) => each.id === entry.current && each.id !== id);
	const previous = before ? { id: before.id, manifest_sha256: before.manifest_sha256 } : null;
	const { schema, dataset, attestation, ...rest } = content;
	const manifest: SnapshotManifest = { schema, dataset, id, ...rest, previous, attestation };
	const manifestText = `${JSON.stringify(manifest, null, 2)}\n`;
	await writeFile(join(folder, 'manifest.json'), manifestText);
	return { folder, manifest, manifestText, manifestSha256: digest(manifestText) };
}

export function digest(text: string): string {
	return createHash('sha256').update(text).digest('hex');
}
