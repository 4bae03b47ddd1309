import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { SnapshotManifest } from '#lib/contract/manifest.ts';
import type { Dataset } from '#lib/contract/dataset.ts';
import { readPublished } from '#scripts/connectors/published.ts';
import { withSyntheticRecords } from '#scripts/exporting/synthetic-records.ts';
import { readCurrentSnapshot } from '#scripts/engine/read-snapshot.ts';
import { exportRecords } from '#scripts/exporting/export-records.ts';
import { appendRelease } from '#scripts/protection/ledger/append-release.ts';
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

/**
 * A county that nobody lives in, made and released once for each month, or up to its last.
 *
 * @returns the folder of snapshots that it is the only one of.
 */
export async function exportSynthetic(
	synthesis: NonNullable<Dataset['synthesis']>,
	months: readonly (string | undefined)[] = [undefined]
): Promise<string> {
	const out = await mkdtemp(join(tmpdir(), 'lookout-snapshots-'));
	const place = await mkdtemp(join(tmpdir(), 'lookout-ledger-'));
	const ledger = join(place, 'ledger');
	const title = { 'zh-CN': '合成县', en: 'Synthetic County' };
	const dataset: Dataset & { level: 'county' } = {
		...{ id: 'synthetic', kind: 'synthetic', title, area_code: '990101', level: 'county' }
	};
	await withSyntheticRecords(synthesis, out, async (source) => {
		for (const [at, period] of months.entries()) {
			const draft = await exportRecords(dataset, {
				...{ source, out, staging: out, period, releasedOn: undefined, rejects: undefined },
				...{ isDryRun: false, today: '2025-07-01', say: () => undefined },
				...{ folder: out, ledger, isFirstRelease: at === 0, secret: undefined }
			});
			if (!draft) continue;
			await appendRelease(ledger, draft);
			await publishDraft(draft, out);
		}
	});
	await rm(place, { recursive: true });
	return out;
}
