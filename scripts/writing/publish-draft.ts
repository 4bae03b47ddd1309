import { mkdir, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Draft } from './draft-snapshot.ts';
import { readIndexOrEmpty, withCurrent, writeIndex } from './index-file.ts';
import { sha256 } from './sha256.ts';

/**
 * Put a finished draft in place: its folder first, by one rename, then the index, by another. Cut
 * off in between, the old snapshot stays the current one and the next run goes on from there.
 *
 * @returns false where this very snapshot is the current one already and nothing was changed.
 */
export async function publishDraft(
	{ folder, manifest, manifestSha256 }: Draft,
	out: string
): Promise<boolean> {
	const place = join(out, manifest.dataset, manifest.id);
	const index = await readIndexOrEmpty(out);
	const stored = await readFile(join(place, 'manifest.json'), 'utf8').catch(() => undefined);
	const isCurrent =
		index.datasets.find(({ id }) => id === manifest.dataset)?.current === manifest.id;
	if (stored === undefined) {
		await mkdir(join(out, manifest.dataset), { recursive: true });
		await rename(folder, place);
	} else {
		await rm(folder, { recursive: true });
		if (isCurrent) return false;
	}
	// The same content may have been published before; its manifest then names what preceded it.
	const named = stored === undefined ? manifestSha256 : sha256(stored);
	await writeIndex(out, withCurrent(index, manifest, named));
	return true;
}
