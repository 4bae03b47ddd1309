import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import type { SnapshotIndex, SnapshotManifest } from '#lib/contract/manifest.ts';
import { checkSnapshots } from '#scripts/writing/checks/run.ts';
import { THREE_ROWS, writeDataset } from '../connectors/write-dataset.ts';
import { forgeManifest, forgeTable } from './forge.ts';
import { emptyFolder, publish, readManifest } from './published-copy.ts';

let out: string;
let folder: string;
beforeEach(async () => {
	out = await emptyFolder();
	folder = (await publish('yuzhong', out)).folder;
});

/** Check → reasons, for the checks that fail. */
async function failing(place: string, against: string[] = []): Promise<Record<string, string[]>> {
	const results = (await checkSnapshots(place, against)).flatMap((checked) => checked.results);
	const failed = results.filter(({ failures }) => failures.length > 0);
	return Object.fromEntries(
		failed.map(({ name, failures }) => [name.en, failures.map(({ en }) => en)])
	);
}

const pathOf = async (table: string) => {
	const { tables } = await readManifest(folder);
	return join(folder, tables.find(({ name }) => name === table)?.path ?? '');
};

test('a snapshot as exported passes, every check having looked at something', async () => {
	const [checked] = await checkSnapshots(folder);
	expect(checked?.results.flatMap(({ failures }) => failures)).toEqual([]);
	const idle = checked?.results.filter(({ looked }) => looked === 0);
	// 渝中区 prints no rural figure, so no strata to add up; the others are for what records give.
	expect(idle?.map(({ name }) => name.en)).toEqual([
		...['attestation', 'grains', 'strata', 'links', 'all towns']
	]);
});

describe('a file', () => {
	test('with one bit flipped is caught', async () => {
		const path = await pathOf('coverage');
		const bytes = await readFile(path);
		bytes[100] = (bytes[100] ?? 0) ^ 1;
		await writeFile(path, bytes);
		expect(await failing(folder)).toMatchObject({
			files: [expect.stringContaining('does not match its SHA-256')]
		});
	});

	test('that is cut short is caught', async () => {
		const path = await pathOf('coverage');
		const bytes = await readFile(path);
		await writeFile(path, bytes.subarray(0, -10));
		expect((await failing(folder))['files']?.[0]).toContain(`${bytes.length - 10} bytes`);
	});

	test('that is gone is caught', async () => {
		await rm(await pathOf('spending'));
		expect((await failing(folder))['files']).toEqual([expect.stringContaining('is missing')]);
	});

	test('that nobody listed is caught', async () => {
		await writeFile(join(folder, 'roster.csv'), 'name');
		expect(Object.keys(await failing(folder))).toEqual(['files', 'foreign files']);
	});

	test('not named by its content is caught', async () => {
		const manifest = await readManifest(folder);
		await rename(await pathOf('events'), join(folder, 'events.parquet'));
		for (const table of manifest.tables) if (table.name === 'events') table.path = 'events.parquet';
		expect(await failing(await forgeManifest(folder, manifest))).toEqual({
			files: ['events.parquet is not named by its content']
		});
	});
});

describe('content that its own hashes vouch for', () => {
	const forged = async (
		...args: Parameters<typeof forgeTable> extends [string, infer F] ? [F] : never
	) => failing(await forgeTable(folder, args[0]));

	test('passes when it is written again unchanged, so that what follows is seen for what it is', async () => {
		expect(await forged({ table: 'coverage' })).toEqual({});
	});

	test('is caught where a total is not the sum of its parts', async () => {
		const change = `UPDATE coverage SET persons = persons + 1
			WHERE ref_area = '500103' AND time_period = '2021-05' AND urban_rural = '_T'`;
		expect(await forged({ table: 'coverage', change })).toEqual({
			totals: ['coverage.persons 2021-05 01 _T: parts add up to 10212, the total is 10213']
		});
	});

	test('is caught where a town has vanished', async () => {
		const change = `DELETE FROM coverage
			WHERE ref_area = '500103001' AND time_period = '2024-02' AND programme = '02'`;
		expect(await forged({ table: 'coverage', change })).toMatchObject({
			totals: ['coverage.persons 2024-02 02 _T: parts add up to 703, the total is 829']
		});
	});

	test('is caught where rows are out of order', async () => {
		const order = 'time_period DESC, ref_area, programme, urban_rural';
		expect(Object.keys(await forged({ table: 'coverage', order }))).toEqual(['bytes', 'order']);
	});

	test('is caught where a row stands twice', async () => {
		const change = `INSERT INTO events SELECT * FROM events`;
		expect(await forged({ table: 'events', change })).toEqual({
			order: ['events: 1 rows repeat the dimensions of another']
		});
	});

	test('is caught where a dimension was an ENUM, whose list says more than the rows', async () => {
		const change = `CREATE TYPE code AS ENUM ('01', '02', '08', 'dibian', '隐去的一类');
			ALTER TABLE coverage ALTER programme TYPE code USING programme::code`;
		expect(await forged({ table: 'coverage', change })).toEqual({
			bytes: [expect.stringContaining('holds more than its rows')]
		});
	});

	test('is caught where a count has the wrong type', async () => {
		const change = 'ALTER TABLE coverage ALTER persons TYPE BIGINT';
		expect((await forged({ table: 'coverage', change }))['columns']).toEqual([
			expect.stringContaining('expected column persons: INT32')
		]);
	});

	test('is caught where a column is missing or one too many', async () => {
		const less = await forged({ table: 'events', select: '* EXCLUDE (households_source)' });
		expect(less['columns']?.[0]).toContain('expected column households_source');
		folder = (await publish('yuzhong', await emptyFolder())).folder;
		const more = await forged({ table: 'events', select: `*, 'x' AS name` });
		expect(more['columns']).toEqual([expect.stringContaining('1 more columns')]);
	});

	test('is caught where a file carries metadata of its own', async () => {
		const copy = `, KV_METADATA {author: 'somebody'}`;
		expect(await forged({ table: 'events', copy })).toEqual({
			columns: [expect.stringContaining('carries key-value metadata')],
			bytes: [expect.stringContaining('holds more than its rows')]
		});
	});

	test('is caught where a hidden number is still there, or a missing one has no reason', async () => {
		const hidden = `UPDATE events SET person_times_status = 'C'`;
		expect(Object.keys(await forged({ table: 'events', change: hidden }))).toEqual(['statuses']);
		folder = (await publish('yuzhong', await emptyFolder())).folder;
		const missing = `UPDATE events SET person_times = NULL`;
		expect(Object.keys(await forged({ table: 'events', change: missing }))).toEqual(['statuses']);
	});

	test('is caught where a number has no source, or one that is not there', async () => {
		const none = `UPDATE events SET person_times_source = NULL`;
		expect(Object.keys(await forged({ table: 'events', change: none }))).toEqual(['statuses']);
		folder = (await publish('yuzhong', await emptyFolder())).folder;
		// The text of 2024-02 has 20 items: lines 2 to 21.
		const beyond = `UPDATE events SET person_times_source = 'assistance-text-2024-02:22'`;
		expect(await forged({ table: 'events', change: beyond })).toEqual({
			sources: ['there is no source line “assistance-text-2024-02:22”']
		});
	});

	test.each([
		['programme', '09'],
		['ref_area', '500103999'],
		['person_times_status', 'X']
	])('is caught where %s is %s', async (column, code) => {
		const change = `UPDATE events SET ${column} = '${code}'`;
		expect((await forged({ table: 'events', change }))['codes']).toEqual([
			`events.${column} has the unknown code “${code}”`
		]);
	});

	test('is caught where a period is none, and outside the manifest’s', async () => {
		const change = `UPDATE events SET time_period = '2024-13'`;
		expect(Object.keys(await forged({ table: 'events', change }))).toEqual(['codes', 'periods']);
	});

	test('is caught where an area hangs in the air', async () => {
		const change = `UPDATE areas SET parent = '110101' WHERE ref_area = '500103012'`;
		expect(await forged({ table: 'areas', change })).toEqual({
			areas: ['500103012 has the wrong parent “110101”']
		});
	});

	test('is caught where town and country do not make the total', async () => {
		folder = (await publish('yuhang', await emptyFolder())).folder;
		const change = `UPDATE coverage SET persons = 6536 WHERE programme = '01' AND urban_rural = '_T'`;
		expect(await forged({ table: 'coverage', change })).toEqual({
			strata: [
				'coverage.persons 2024-11 330110 01: urban and rural add up to 6535, the total is 6536'
			]
		});
	});
});

test('a sum that the source itself gets wrong is a finding and no failure', async () => {
	const csv = THREE_ROWS.replace('total,45', 'total,46');
	const { manifest, folder } = await publish(await writeDataset({ csv }), await emptyFolder());
	expect(manifest.findings).toMatchObject([{ rule: 'sum', stated: 46, derived: 45 }]);
	expect(await failing(folder)).toEqual({});
	const silenced = await forgeManifest(folder, { ...manifest, findings: [] });
	expect(Object.keys(await failing(silenced))).toEqual(['totals']);
});

test('a manifest edited afterwards no longer has its id', async () => {
	const manifest = await readManifest(folder);
	const edited: SnapshotManifest = { ...manifest, released_on: '2030-01-01' };
	await writeFile(join(folder, 'manifest.json'), JSON.stringify(edited));
	expect(Object.keys(await failing(folder))).toEqual(['identity']);
});

test('a manifest with other columns than the contract’s is caught', async () => {
	const manifest = await readManifest(folder);
	manifest.tables[0]?.columns.pop();
	const place = await forgeManifest(folder, manifest);
	expect(Object.keys(await failing(place))).toEqual(['columns']);
});

describe('a folder of snapshots', () => {
	const editIndex = async (edit: (index: SnapshotIndex) => void) => {
		const path = join(out, 'index.json');
		const index = JSON.parse(await readFile(path, 'utf8')) as SnapshotIndex;
		edit(index);
		await writeFile(path, JSON.stringify(index));
		return (await failing(out))['index'];
	};

	test('passes with its index', async () => {
		expect(await failing(out)).toEqual({});
	});

	test('is caught where a hash in the index is another one', async () => {
		const reasons = await editIndex(({ datasets: [entry] }) => {
			for (const snapshot of entry?.snapshots ?? []) snapshot.manifest_sha256 = '0'.repeat(64);
		});
		expect(reasons).toEqual([expect.stringContaining('manifest does not match the index')]);
	});

	test('is caught where the current snapshot does not exist', async () => {
		const reasons = await editIndex(({ datasets: [entry] }) => {
			if (entry) entry.current = '2024-02-0000000';
		});
		expect(reasons).toEqual(['yuzhong: the current snapshot is not marked as such']);
	});

	test('is caught where a listed snapshot is gone, or an unlisted one is there', async () => {
		await rename(folder, join(out, 'yuzhong', '2024-02-0000000'));
		expect((await failing(out))['index']).toEqual([
			expect.stringMatching(/listed but missing/),
			'yuzhong/2024-02-0000000 is not in the index',
			expect.stringMatching(/no data snapshot/)
		]);
	});

	test('is caught where something lies beside the datasets', async () => {
		await writeFile(join(out, 'notes.txt'), '');
		expect(await failing(out)).toEqual({ index: ['notes.txt is not in the index'] });
	});

	test('is caught where a snapshot names a predecessor that is not listed', async () => {
		const second = await publish(await writeDataset(), out);
		await writeFile(
			join(second.folder, 'manifest.json'),
			JSON.stringify({ ...second.manifest, previous: { id: 'x', manifest_sha256: 'y' } })
		);
		expect((await failing(out))['index']).toContainEqual(
			expect.stringContaining('previous snapshot is not in the index')
		);
	});
});

describe('against an earlier snapshot', () => {
	const small = async (csv: string) =>
		(await publish(await writeDataset({ csv }), await emptyFolder())).folder;

	test('more figures and revised ones pass', async () => {
		const earlier = await small(THREE_ROWS);
		const more = `${THREE_ROWS.replace('30', '31').replace('45', '46')}\n2024-03,合计,total,44`;
		expect(await failing(await small(more), [earlier])).toEqual({});
	});

	test('a figure that is gone, or blank now, is caught', async () => {
		const earlier = await small(THREE_ROWS);
		const gone = await failing(await small(THREE_ROWS.replace('\n2024-02,大 坪,town,12', '')), [
			earlier
		]);
		expect(Object.values(gone).flat()).toEqual(['coverage: 1 rows published earlier are gone']);
		const blank = await failing(await small(THREE_ROWS.replace('town,12', 'town,')), [earlier]);
		expect(Object.values(blank).flat()).toEqual(['coverage: 1 rows published earlier are gone']);
	});

	test('another dataset’s is caught', async () => {
		const reasons = await failing(folder, [await small(THREE_ROWS)]);
		expect(Object.values(reasons).flat()).toEqual(['not the same dataset: yuzhong, small']);
	});
});
