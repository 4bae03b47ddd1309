import { rm, writeFile } from 'node:fs/promises';
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
import { sha256 } from './sha256.ts';
import { snapshotId } from './snapshot-id.ts';
import type { StoredCell } from './stored-cell.ts';
import { writeTables } from './write-tables.ts';

export interface Draft {
	folder: string;
	manifest: SnapshotManifest;
	manifestSha256: string;
}

/** A manifest without what depends on the rest of it. */
export type SnapshotContent = Omit<SnapshotManifest, 'id' | 'previous'>;

/** What is published of the figures: one cell per thing said, totals completed, unknowns marked. */
export function cellsOf({ dataset, figures }: PublishedData): StoredCell[] {
	const chosen = chooseFigures(figures);
	const completed = completeTotals(chosen, dataset.only_stratum);
	return markUnknownKinds(completed, dataset.area_code);
}

/** A snapshot of published tables. @see draftWith */
export function draftSnapshot(
	data: PublishedData,
	out: string,
	releasedOn?: string
): Promise<Draft> {
	return draftWith(data.dataset.id, out, async (folder) => {
		const tables = await writeTables(cellsOf(data), data.areas, folder);
		return buildManifest(data, tables, runCrossChecks(data), releasedOn);
	});
}

/**
 * Write a whole snapshot into a folder of its own inside `out`, where nobody looks yet. Nothing is
 * left of it if that fails.
 *
 * @param fill writes the tables and says what the manifest says.
 * @param follows the release before; without it, the snapshot that is current in `out`.
 */
export async function draftWith(
	datasetId: string,
	out: string,
	fill: (folder: string) => Promise<SnapshotContent>,
	follows?: SnapshotManifest['previous']
): Promise<Draft> {
	const folder = await createDraft(out, datasetId);
	try {
		const content = await fill(folder);
		const id = snapshotId(content);
		const previous = follows === undefined ? await previousOf(out, datasetId, id) : follows;
		const { schema, dataset, attestation, ...rest } = content;
		const manifest: SnapshotManifest = { schema, dataset, id, ...rest, previous, attestation };
		const text = `${JSON.stringify(manifest, null, 2)}\n`;
		await writeFile(join(folder, 'manifest.json'), text);
		return { folder, manifest, manifestSha256: sha256(text) };
	} catch (error) {
		await rm(folder, { recursive: true, force: true });
		throw error;
	}
}

/** The snapshot that is current now, unless it is this one. */
async function previousOf(
	out: string,
	dataset: string,
	id: string
): Promise<SnapshotManifest['previous']> {
	const { datasets } = await readIndexOrEmpty(out);
	const entry = datasets.find((each) => each.id === dataset);
	const before = entry?.snapshots.find((each) => each.id === entry.current && each.id !== id);
	return before ? { id: before.id, manifest_sha256: before.manifest_sha256 } : null;
}
