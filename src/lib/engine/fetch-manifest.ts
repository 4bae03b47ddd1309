import type { SnapshotEntry, SnapshotManifest } from '#lib/contract/manifest.ts';
import { AppError } from '#lib/errors.ts';
import { sha256 } from './sha256.ts';

/**
 * What a snapshot says of itself, held against the hash that the site was built with.
 *
 * @param where `root`: the address of `/snapshots`.
 * @throws {AppError} `snapshot/file-missing`, `snapshot/file-corrupt`
 */
export async function fetchManifest(
	{ id, manifest_sha256 }: SnapshotEntry,
	{ root, dataset }: { root: string; dataset: string }
): Promise<SnapshotManifest> {
	const file = `${dataset}/${id}/manifest.json`;
	const response = await fetch(`${root}/${file}`).catch(() => undefined);
	if (!response?.ok) throw new AppError('snapshot/file-missing', { file });
	const bytes = new Uint8Array(await response.arrayBuffer());
	if ((await sha256(bytes)) !== manifest_sha256)
		throw new AppError('snapshot/file-corrupt', { file });
	return JSON.parse(new TextDecoder().decode(bytes)) as SnapshotManifest;
}
