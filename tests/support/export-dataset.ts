import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { SnapshotManifest } from '#lib/contract/manifest.ts';
import { readPublished } from '#scripts/connectors/published.ts';
import { readCurrentSnapshot } from '#scripts/engine/read-snapshot.ts';
import { draftSnapshot } from '#scripts/writing/draft-snapshot.ts';
import { publishDraft } from '#scripts/writing/publish-draft.ts';

/** A bundled dataset through the real exporter into a folder of its own; nothing is cleaned up but by the system. */
export async function exportDataset(
	id: string
): Promise<{ folder: string; manifest: SnapshotManifest }> {
	const out = await mkdtemp(join(tmpdir(), 'lookout-snapshots-'));
	await publishDraft(await draftSnapshot(await readPublished(`data/datasets/${id}`), out), out);
	return readCurrentSnapshot(id, out);
}
