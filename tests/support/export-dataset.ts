import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { SnapshotManifest } from '#lib/contract/manifest.ts';
import type { Dataset } from '#lib/contract/dataset.ts';
import { readPublished } from '#scripts/connectors/published.ts';
import { withSyntheticRecords } from '#scripts/exporting/synthetic-records.ts';
import { readCurrentSnapshot } from '#scripts/engine/read-snapshot.ts';
import { exportRecords } from '#scripts/exporting/export-records.ts';
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

/** A county that nobody lives in, made and exported. @returns the folder of snapshots that it is the only one of */
export async function exportSynthetic(
	synthesis: NonNullable<Dataset['synthesis']>
): Promise<string> {
	const out = await mkdtemp(join(tmpdir(), 'lookout-snapshots-'));
	const title = { 'zh-CN': '合成县', en: 'Synthetic County' };
	const dataset: Dataset & { level: 'county' } = {
		...{ id: 'synthetic', kind: 'synthetic', title, area_code: '990101', level: 'county' }
	};
	await withSyntheticRecords(synthesis, out, async (source) => {
		const draft = await exportRecords(dataset, {
			...{ source, out, staging: out, period: undefined, releasedOn: undefined },
			...{ rejects: undefined, isDryRun: false, today: '2025-07-01', say: () => undefined },
			...{ folder: out, isFirstRelease: true, secret: undefined }
		});
		if (draft) await publishDraft(draft, out);
	});
	return out;
}
