import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { SnapshotEntry, SnapshotIndex, SnapshotManifest } from '#lib/contract/manifest.ts';
import { AppError } from '#lib/errors.ts';

/** Where the exporter publishes and the site reads, from the repository's root; the bench names another. */
export const SNAPSHOTS_FOLDER = process.env['LOOKOUT_SNAPSHOTS'] ?? 'static/snapshots';

/** What is published under `root`. @throws {AppError} `snapshot/not-exported` */
export async function readIndex(root: string = SNAPSHOTS_FOLDER): Promise<SnapshotIndex> {
	return readJson<SnapshotIndex>(join(root, 'index.json'), root);
}

/**
 * The manifest of a dataset's current snapshot, the folder it lies in, and every snapshot there is.
 *
 * @throws {AppError} `snapshot/not-exported` if nothing is published under `root`,
 *   `dataset/unknown` if that dataset is not.
 */
export async function readCurrentSnapshot(
	dataset: string,
	root: string = SNAPSHOTS_FOLDER
): Promise<{ folder: string; manifest: SnapshotManifest; snapshots: SnapshotEntry[] }> {
	const { datasets } = await readIndex(root);
	const entry = datasets.find(({ id }) => id === dataset);
	if (!entry) {
		const known = datasets.map(({ id }) => id).join(', ');
		throw new AppError('dataset/unknown', { dataset, known });
	}
	const folder = join(root, dataset, entry.current);
	const manifest = await readJson<SnapshotManifest>(join(folder, 'manifest.json'), folder);
	return { folder, manifest, snapshots: entry.snapshots };
}

async function readJson<T>(file: string, place: string): Promise<T> {
	try {
		return JSON.parse(await readFile(file, 'utf8')) as T;
	} catch (cause) {
		throw new AppError('snapshot/not-exported', { place }, { cause });
	}
}
