import { readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { SnapshotIndex, SnapshotManifest } from '#lib/contract/manifest.ts';
import { AppError } from '#lib/errors.ts';

type Entry = SnapshotIndex['datasets'][number];

/** `index.json` of `out`; an empty one where nothing is published yet. */
export async function readIndexOrEmpty(out: string): Promise<SnapshotIndex> {
	const file = join(out, 'index.json');
	const text = await readFile(file, 'utf8').catch(() => undefined);
	if (text === undefined) return { schema: 'snapshots/1', datasets: [] };
	try {
		return JSON.parse(text) as SnapshotIndex;
	} catch (cause) {
		throw new AppError('contract/table-mismatch', { file, reason: String(cause) }, { cause });
	}
}

/**
 * The index with `manifest` as its dataset's current snapshot; the one before is superseded, or corrected
 * where this one goes no further.
 */
export function withCurrent(
	index: SnapshotIndex,
	manifest: SnapshotManifest,
	manifest_sha256: string
): SnapshotIndex {
	const { dataset: id, kind, title, area_code, level, period, released_on } = manifest;
	const earlier = (index.datasets.find((entry) => entry.id === id)?.snapshots ?? [])
		.filter((snapshot) => snapshot.id !== manifest.id)
		.map((snapshot) => {
			if (snapshot.status !== 'current') return snapshot;
			const isCorrected = snapshot.period.to === period.to;
			return {
				...snapshot,
				status: isCorrected ? ('corrected' as const) : ('superseded' as const)
			};
		});
	const entry: Entry = {
		...{ id, kind, title, area_code, level, current: manifest.id },
		snapshots: [
			...earlier,
			{ id: manifest.id, released_on, period, manifest_sha256, status: 'current' }
		]
	};
	const others = index.datasets.filter((each) => each.id !== id);
	const datasets = [...others, entry].sort((a, b) => (a.id < b.id ? -1 : 1));
	return { schema: 'snapshots/1', datasets };
}

/** Replace `index.json` whole: a reader sees the old one or the new one. */
export async function writeIndex(out: string, index: SnapshotIndex): Promise<void> {
	const draft = join(out, `.tmp-index-${process.pid}`);
	await writeFile(draft, `${JSON.stringify(index, null, 2)}\n`);
	await rename(draft, join(out, 'index.json'));
}
