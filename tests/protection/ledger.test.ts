import { createHash } from 'node:crypto';
import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { SnapshotManifest } from '#lib/contract/manifest.ts';
import { appendRelease, rebuildLedger } from '#scripts/protection/ledger/append-release.ts';
import { openLedger } from '#scripts/protection/ledger/open-ledger.ts';
import { readLedger } from '#scripts/protection/ledger/read-ledger.ts';

let root: string;
let published: string;
let ledger: string;
beforeEach(async () => {
	root = await mkdtemp(join(tmpdir(), 'ledger-'));
	[published, ledger] = [join(root, 'published'), join(root, 'ledger')];
	await mkdir(published);
});
afterEach(() => rm(root, { recursive: true }));

const digest = (text: string) => createHash('sha256').update(text).digest('hex');

/** A release with one file, as a site has it. */
async function publish(id: string, previous: SnapshotManifest['previous']) {
	const folder = join(published, id);
	await mkdir(folder);
	const content = `figures of ${id}`;
	const tables = [{ name: 'coverage', path: 'coverage.parquet', sha256: digest(content) }];
	const manifest = { id, dataset: 'county', previous, tables } as unknown as SnapshotManifest;
	const text = JSON.stringify(manifest);
	await writeFile(join(folder, 'coverage.parquet'), content);
	await writeFile(join(folder, 'manifest.json'), text);
	return { folder, manifest, link: { id, manifest_sha256: digest(text) } };
}

/** Three releases, one after the other. */
async function publishThree() {
	const first = await publish('2025-01-a', null);
	const second = await publish('2025-02-b', first.link);
	const third = await publish('2025-03-c', second.link);
	return [first, second, third];
}

const idsOf = async () => (await readLedger(ledger, 'county')).map(({ manifest }) => manifest.id);

describe('a ledger', () => {
	test('holds every release in the order in which they followed each other', async () => {
		for (const release of await publishThree()) await appendRelease(ledger, release);
		expect(await idsOf()).toEqual(['2025-01-a', '2025-02-b', '2025-03-c']);
		expect((await readdir(ledger)).sort()).toEqual(['2025-01-a', '2025-02-b', '2025-03-c']);
	});

	test('takes a release once', async () => {
		const [first] = await publishThree();
		if (!first) throw new Error('three were published');
		await appendRelease(ledger, first);
		await appendRelease(ledger, first);
		expect(await idsOf()).toEqual(['2025-01-a']);
	});

	test('takes none that does not follow the last', async () => {
		const [first, , third] = await publishThree();
		if (!first || !third) throw new Error('three were published');
		await appendRelease(ledger, first);
		await expect(appendRelease(ledger, third)).rejects.toThrow('protection/ledger-broken');
		expect(await idsOf()).toEqual(['2025-01-a']);
	});

	test('is made anew from what a site has, once', async () => {
		await publishThree();
		const releases = await rebuildLedger(ledger, published, 'county');
		expect(releases.map(({ manifest }) => manifest.id)).toEqual([
			...['2025-01-a', '2025-02-b', '2025-03-c']
		]);
		await expect(rebuildLedger(ledger, published, 'county')).rejects.toThrow(
			'protection/ledger-exists'
		);
	});
});

describe('the first release', () => {
	test('must say so, and no other may', async () => {
		await expect(openLedger(ledger, 'county', false)).rejects.toThrow('protection/ledger-missing');
		expect(await openLedger(ledger, 'county', true)).toEqual([]);
		const [first] = await publishThree();
		if (!first) throw new Error('three were published');
		await appendRelease(ledger, first);
		await expect(openLedger(ledger, 'county', true)).rejects.toThrow('protection/ledger-exists');
		expect(await openLedger(ledger, 'county', false)).toHaveLength(1);
	});
});

describe('a ledger is refused', () => {
	const manifestOf = (id: string) => join(ledger, id, 'manifest.json');
	test.each([
		[
			'with a file altered',
			() => writeFile(join(ledger, '2025-02-b', 'coverage.parquet'), 'other figures'),
			'2025-02-b',
			'coverage.parquet was altered'
		],
		[
			'with a file gone',
			() => rm(join(ledger, '2025-01-a', 'coverage.parquet')),
			'2025-01-a',
			'coverage.parquet is missing'
		],
		[
			'with a manifest altered',
			async () => {
				const text = await readFile(manifestOf('2025-01-a'), 'utf8');
				await writeFile(manifestOf('2025-01-a'), `${text} `);
			},
			'2025-01-a',
			'not the one that 2025-02-b follows'
		],
		[
			'with a manifest gone',
			() => rm(manifestOf('2025-03-c')),
			'2025-03-c',
			'manifest.json is missing'
		],
		[
			'with a release gone',
			() => rm(join(ledger, '2025-02-b'), { recursive: true }),
			'2025-03-c',
			'2025-02-b, which it follows, is missing'
		],
		[
			'with a release of another name',
			() => cp(join(ledger, '2025-03-c'), join(ledger, '2025-04-d'), { recursive: true }),
			'2025-04-d',
			'its manifest says 2025-03-c'
		]
	])('%s', async (_what, damage, release, reason) => {
		for (const each of await publishThree()) await appendRelease(ledger, each);
		await damage();
		const error = await readLedger(ledger, 'county').catch((thrown: unknown) => thrown);
		expect(error).toMatchObject({ code: 'protection/ledger-broken', context: { release } });
		expect(String(error)).toContain(reason);
	});

	test('with two releases that follow the same one', async () => {
		const [first, second] = await publishThree();
		if (!first || !second) throw new Error('three were published');
		await rm(join(published, '2025-03-c'), { recursive: true });
		await publish('2025-02-e', first.link);
		await expect(readLedger(published, 'county')).rejects.toThrow('follows the same release');
	});

	test('of another dataset', async () => {
		await publishThree();
		await expect(readLedger(published, 'district')).rejects.toThrow('it is of county');
	});
});
