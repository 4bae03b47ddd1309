import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { SnapshotManifest } from '#lib/contract/manifest.ts';
import { AppError } from '#lib/errors.ts';
import { sha256 } from '#scripts/writing/sha256.ts';

/** One release as it was published. */
export interface Release {
	folder: string;
	manifest: SnapshotManifest;
	manifestSha256: string;
}

/**
 * Every release of a dataset, oldest first: each in a folder of its id, with its manifest and the files
 * that it names, each manifest naming the one before by hash.
 *
 * @returns none where there is no such folder.
 * @throws {AppError} `protection/ledger-broken` if a file is missing or altered, or the chain does not
 *   hold together
 */
export async function readLedger(folder: string, dataset: string): Promise<Release[]> {
	const names = await readdir(folder, { withFileTypes: true }).catch(() => []);
	const releases = await Promise.all(
		names
			.filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'))
			.map(({ name }) => readRelease(join(folder, name), name, dataset))
	);
	return inOrder(releases);
}

async function readRelease(folder: string, name: string, dataset: string): Promise<Release> {
	const text = await readFile(join(folder, 'manifest.json'), 'utf8').catch(() => {
		throw broken(name, 'manifest.json is missing');
	});
	let manifest: SnapshotManifest;
	try {
		manifest = JSON.parse(text) as SnapshotManifest;
	} catch {
		throw broken(name, 'manifest.json cannot be read');
	}
	if (manifest.id !== name) throw broken(name, `its manifest says ${manifest.id}`);
	if (manifest.dataset !== dataset) throw broken(name, `it is of ${manifest.dataset}`);
	for (const { path, sha256: listed } of manifest.tables) {
		const bytes = await readFile(join(folder, path)).catch(() => {
			throw broken(name, `${path} is missing`);
		});
		if (sha256(bytes) !== listed) throw broken(name, `${path} was altered`);
	}
	return { folder, manifest, manifestSha256: sha256(text) };
}

function inOrder(releases: readonly Release[]): Release[] {
	const followers = new Map<string | null, Release[]>();
	for (const release of releases) {
		const before = release.manifest.previous?.id ?? null;
		followers.set(before, [...(followers.get(before) ?? []), release]);
	}
	const ordered: Release[] = [];
	for (let before: Release | undefined; ;) {
		const [next, other] = followers.get(before?.manifest.id ?? null) ?? [];
		if (next && other)
			throw broken(other.manifest.id, `it follows the same release as ${next.manifest.id}`);
		if (!next) break;
		const { id, previous } = next.manifest;
		if (before && previous?.manifest_sha256 !== before.manifestSha256)
			throw broken(before.manifest.id, `its manifest is not the one that ${id} follows`);
		ordered.push(next);
		before = next;
	}
	const lost = releases.find((release) => !ordered.includes(release));
	if (lost)
		throw broken(lost.manifest.id, `${lost.manifest.previous?.id}, which it follows, is missing`);
	return ordered;
}

const broken = (release: string, reason: string) =>
	new AppError('protection/ledger-broken', { release, reason });
