import { cp } from 'node:fs/promises';
import type { SnapshotManifest } from '#lib/contract/manifest.ts';
import { readLedger } from '#scripts/protection/ledger/read-ledger.ts';
import { createDraft } from '#scripts/writing/draft-folder.ts';
import { readIndexOrEmpty } from '#scripts/writing/index-file.ts';
import { publishDraft } from '#scripts/writing/publish-draft.ts';

/** What a dataset now shows. */
export interface Published {
	manifest: SnapshotManifest;
	/** Whether it did not show it before. */
	isNew: boolean;
}

/**
 * Show every release of a ledger, the last as the current one: the site's folder is a copy of it.
 *
 * @returns the last; undefined where the ledger is empty.
 */
export async function publishLedger(
	ledger: string,
	dataset: string,
	out: string
): Promise<Published | undefined> {
	const releases = await readLedger(ledger, dataset);
	const last = releases.at(-1);
	if (!last) return undefined;
	const entry = (await readIndexOrEmpty(out)).datasets.find(({ id }) => id === dataset);
	const shown = new Set(entry?.snapshots.map(({ id }) => id));
	const isCurrent = entry?.current === last.manifest.id;
	const missing = releases.filter(
		(release) => !shown.has(release.manifest.id) || (release === last && !isCurrent)
	);
	for (const { folder, manifest, manifestSha256 } of missing) {
		const draft = await createDraft(out, dataset);
		await cp(folder, draft, { recursive: true });
		await publishDraft({ folder: draft, manifest, manifestSha256 }, out);
	}
	return { manifest: last.manifest, isNew: missing.length > 0 };
}
