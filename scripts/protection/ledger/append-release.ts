import { cp, mkdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { AppError } from '#lib/errors.ts';
import { readLedger, type Release } from './read-ledger.ts';

/**
 * Add a release to a ledger: copied beside it first and put in place by one rename, so that it is there
 * whole or not at all. What is there already stays as it is.
 *
 * @throws {AppError} `protection/ledger-broken` if it does not follow the last release
 */
export async function appendRelease(
	folder: string,
	{ folder: from, manifest }: Pick<Release, 'folder' | 'manifest'>
): Promise<void> {
	const { id, dataset, previous } = manifest;
	const releases = await readLedger(folder, dataset);
	if (releases.some((release) => release.manifest.id === id)) return;
	const last = releases.at(-1);
	const isNext =
		(previous?.id ?? null) === (last?.manifest.id ?? null) &&
		previous?.manifest_sha256 === last?.manifestSha256;
	if (!isNext) {
		const reason = `it follows ${previous?.id ?? 'nothing'}, and the last is ${last?.manifest.id ?? 'none'}`;
		throw new AppError('protection/ledger-broken', { release: id, reason });
	}
	await mkdir(folder, { recursive: true });
	const draft = join(folder, `.tmp-${id}`);
	await rm(draft, { recursive: true, force: true });
	await cp(from, draft, { recursive: true });
	await rename(draft, join(folder, id));
}

/**
 * Make a ledger anew from the snapshots that a site has, where the ledger itself is lost.
 *
 * @param published folder of a dataset's snapshots.
 * @returns the releases, oldest first.
 * @throws {AppError} `protection/ledger-broken` if the snapshots are not a whole chain;
 *   `protection/ledger-exists`
 */
export async function rebuildLedger(
	folder: string,
	published: string,
	dataset: string
): Promise<Release[]> {
	const [known] = await readLedger(folder, dataset);
	if (known)
		throw new AppError('protection/ledger-exists', { dataset, release: known.manifest.id });
	for (const release of await readLedger(published, dataset)) await appendRelease(folder, release);
	return readLedger(folder, dataset);
}
