import { createHash } from 'node:crypto';
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
import { snapshotId } from './snapshot-id.ts';
import type { StoredCell } from './stored-cell.ts';
import { writeTables } from './write-tables.ts';

export interface Draft {
	folder: string;
	manifest: SnapshotManifest;
	manifestSha256: string;
}

/** What is published of the figures: one cell per thing said, totals completed, unknowns marked. */
export function cellsOf({ dataset, figures }: PublishedData): StoredCell[] {
	const chosen = chooseFigures(figures);
	const completed = completeTotals(chosen, dataset.only_stratum);
	return markUnknownKinds(completed, dataset.area_code);
}

/**
 * Write a whole snapshot into a folder of its own inside `out`, where nobody looks yet. Nothing is
 * left of it if that fails.
 */
export async function draftSnapshot(
	data: PublishedData,
	out: string,
	releasedOn?: string
): Promise<Draft> {
	const folder = await createDraft(out, data.dataset.id);
	try {
		return await fillDraft(folder, data, out, releasedOn);
	} catch (error) {
		await rm(folder, { recursive: true, force: true });
		throw error;
	}
}

async function fillDraft(
	folder: string,
	data: PublishedData,
	out: string,
	releasedOn?: string
): Promise<Draft> {
	const tables = await writeTables(cellsOf(data), data.areas, folder);
	const content = buildManifest(data, tables, runCrossChecks(data), releasedOn);
	const id = snapshotId(content);
	const previous = await previousOf(out, data.dataset.id, id);
	const { schema, dataset, attestation, ...rest } = content;
	const manifest: SnapshotManifest = { schema, dataset, id, ...rest, previous, attestation };
	const text = `${JSON.stringify(manifest, null, 2)}\n`;
	await writeFile(join(folder, 'manifest.json'), text);
	return { folder, manifest, manifestSha256: digest(text) };
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

export function digest(text: string): string {
	return createHash('sha256').update(text).digest('hex');
}
