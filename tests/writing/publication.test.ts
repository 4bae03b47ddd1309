import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { SnapshotIndex } from '#lib/contract/manifest.ts';
import { readPublished } from '#scripts/connectors/published.ts';
import { checkSnapshots } from '#scripts/writing/checks/run.ts';
import { draftSnapshot } from '#scripts/writing/draft-snapshot.ts';
import * as indexFile from '#scripts/writing/index-file.ts';
import { publishDraft } from '#scripts/writing/publish-draft.ts';
import { THREE_ROWS, writeDataset } from '../connectors/write-dataset.ts';
import { contentsOf, emptyFolder, publish } from './published-copy.ts';

// 七星岗 30 + 大坪 12 + 福利院 3 = 45; a month later 31.
const corrected = THREE_ROWS.replace('30', '31').replace('45', '46');
const small = (csv?: string) => writeDataset(csv ? { csv } : {});
const readIndex = async (out: string) =>
	JSON.parse(await readFile(join(out, 'index.json'), 'utf8')) as SnapshotIndex;
const failuresIn = async (out: string) =>
	(await checkSnapshots(out)).flatMap(({ results }) => results.flatMap(({ failures }) => failures));

let out: string;
beforeEach(async () => {
	vi.restoreAllMocks();
	out = await emptyFolder();
});

test('the same input gives the same bytes, in another folder too', async () => {
	const other = await emptyFolder();
	await publish('yuzhong', out);
	await publish('yuzhong', other);
	expect(await contentsOf(other)).toEqual(await contentsOf(out));
});

test('repeating a run leaves every byte as it was, and says so', async () => {
	expect((await publish('jinan', out)).isNew).toBe(true);
	const before = await contentsOf(out);
	expect((await publish('jinan', out)).isNew).toBe(false);
	expect(await contentsOf(out)).toEqual(before);
});

test('a corrected input becomes current, names what it replaces, and keeps it', async () => {
	const first = await publish(await small(), out);
	const kept = await contentsOf(first.folder);
	const second = await publish(await small(corrected), out);
	const [entry] = (await readIndex(out)).datasets;
	expect(entry?.current).toBe(second.manifest.id);
	expect(entry?.snapshots.map(({ id, status }) => [id, status])).toEqual([
		[first.manifest.id, 'corrected'],
		[second.manifest.id, 'current']
	]);
	expect(second.manifest.previous).toEqual({
		...{ id: first.manifest.id, manifest_sha256: entry?.snapshots[0]?.manifest_sha256 }
	});
	expect(await contentsOf(first.folder)).toEqual(kept);
	expect(await failuresIn(out)).toEqual([]);
});

test('going back to an earlier input makes the earlier snapshot current again', async () => {
	const first = await publish(await small(), out);
	await publish(await small(corrected), out);
	await publish(await small(), out);
	expect((await readIndex(out)).datasets[0]?.current).toBe(first.manifest.id);
	expect(await failuresIn(out)).toEqual([]);
});

test('one dataset’s export leaves another’s entry alone', async () => {
	await publish('jinan', out);
	await publish(await small(), out);
	expect((await readIndex(out)).datasets.map(({ id }) => id)).toEqual(['jinan', 'small']);
	expect(await failuresIn(out)).toEqual([]);
});

describe('a run cut off', () => {
	let first: Awaited<ReturnType<typeof publish>>;
	let before: Record<string, string>;
	beforeEach(async () => {
		first = await publish(await small(), out);
		before = await contentsOf(out);
	});
	const withoutDrafts = (files: Record<string, string>) =>
		Object.fromEntries(Object.entries(files).filter(([path]) => !path.startsWith('.tmp-')));

	test('before its folder is in place changes nothing, and its rest is cleared by the next', async () => {
		await draftSnapshot(await readPublished(await small(corrected)), out);
		expect(withoutDrafts(await contentsOf(out))).toEqual(before);
		expect(Object.keys(await contentsOf(out)).some((path) => path.startsWith('.tmp-'))).toBe(true);
		await publish(await small(), out);
		expect(await contentsOf(out)).toEqual(before);
	});

	test('by another process is cleared too', async () => {
		// No process has this number: Linux ends at 4,194,304.
		const left = join(out, '.tmp-small-99999999');
		await mkdir(left);
		await writeFile(join(left, 'coverage.parquet'), 'half a file');
		await publish(await small(), out);
		expect(await contentsOf(out)).toEqual(before);
	});

	test('between folder and index keeps the old one current, and the next goes on from there', async () => {
		vi.spyOn(indexFile, 'writeIndex').mockRejectedValueOnce(new Error('cut off'));
		const draft = await draftSnapshot(await readPublished(await small(corrected)), out);
		await expect(publishDraft(draft, out)).rejects.toThrow('cut off');
		expect((await contentsOf(out))['index.json']).toBe(before['index.json']);
		expect((await readIndex(out)).datasets[0]?.current).toBe(first.manifest.id);

		const second = await publish(await small(corrected), out);
		expect((await readIndex(out)).datasets[0]?.current).toBe(second.manifest.id);
		expect(await failuresIn(out)).toEqual([]);
	});

	test('by an error while writing leaves no draft behind', async () => {
		vi.spyOn(indexFile, 'readIndexOrEmpty').mockRejectedValueOnce(new Error('disk'));
		const data = await readPublished(await small(corrected));
		await expect(draftSnapshot(data, out)).rejects.toThrow('disk');
		expect(await contentsOf(out)).toEqual(before);
	});
});
