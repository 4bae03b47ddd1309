import { mkdtemp, readdir, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { SnapshotManifest } from '#lib/contract/manifest.ts';
import { readPublished } from '#scripts/connectors/published.ts';
import { draftSnapshot } from '#scripts/writing/draft-snapshot.ts';
import { publishDraft } from '#scripts/writing/publish-draft.ts';

export const emptyFolder = () => mkdtemp(join(tmpdir(), 'snapshots-'));

/** Export one dataset (a bundled id, or a folder) into `out`. */
export async function publish(dataset: string, out: string) {
	const folder = dataset.includes('/') ? dataset : `data/datasets/${dataset}`;
	const draft = await draftSnapshot(await readPublished(folder), out);
	const isNew = await publishDraft(draft, out);
	return {
		manifest: draft.manifest,
		isNew,
		folder: join(out, draft.manifest.dataset, draft.manifest.id)
	};
}

export async function readManifest(folder: string): Promise<SnapshotManifest> {
	return JSON.parse(await readFile(join(folder, 'manifest.json'), 'utf8')) as SnapshotManifest;
}

/** Path → content, of every file below `folder`. */
export async function contentsOf(folder: string): Promise<Record<string, string>> {
	const entries = await readdir(folder, { recursive: true, withFileTypes: true });
	const files = entries.filter((entry) => entry.isFile());
	const read = files.map(async ({ parentPath, name }): Promise<[string, string]> => {
		const path = join(parentPath, name);
		return [path.slice(folder.length + 1), (await readFile(path)).toString('base64')];
	});
	return Object.fromEntries((await Promise.all(read)).sort(([a], [b]) => (a < b ? -1 : 1)));
}
