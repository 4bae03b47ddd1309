import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Dataset } from '#lib/contract/dataset.ts';
import { readReleaseHistory } from '#scripts/engine/read-release-history.ts';
import { releaseRecords } from '#scripts/exporting/release-records.ts';
import { readLedger, type Release } from '#scripts/protection/ledger/read-ledger.ts';
import { checkSnapshots } from '#scripts/writing/checks/run.ts';
import { manyHouseholds } from './many-households.ts';

const DATASET: Dataset & { level: 'county' } = {
	...{ id: 'county', kind: 'synthetic', area_code: '990101', level: 'county' },
	title: { 'zh-CN': '某县', en: 'A county' }
};

let root: string;
beforeEach(async () => {
	root = await mkdtemp(join(tmpdir(), 'corrections-'));
	await mkdir(join(root, 'source'));
	await write(manyHouseholds());
});
afterEach(() => rm(root, { recursive: true }));

async function write(files: Record<string, string>): Promise<void> {
	for (const [name, text] of Object.entries(files))
		await writeFile(join(root, 'source', `${name}.csv`), text);
}

const release = (options: { isFirstRelease?: boolean; isCorrection?: boolean; period?: string }) =>
	releaseRecords(DATASET, {
		...{ source: `csv:${join(root, 'source')}`, out: join(root, 'out'), folder: root },
		...{ releasedOn: undefined, rejects: join(root, 'rejects'), isDryRun: false },
		...{ isFirstRelease: false, rebuildsLedger: false, period: '2024-01', ...options }
	});
const releases = () => readLedger(join(root, 'ledger'), 'county');
const fileOf = ({ manifest }: Release, table: string) =>
	manifest.tables.find(({ name }) => name === table)?.sha256;

/** A town's name was misspelt, and one household of the largest town was missing. */
async function correct(): Promise<void> {
	const { towns = '', spells = '', payments = '' } = manyHouseholds();
	await write({
		towns: towns.replace('镇1', '甲镇'),
		spells: `${spells}Plate,Hlate,01,990101001,rural,f,1950-01,head,2023-01-01\n`,
		payments: `${payments}late,Hlate,01,990101001,2024-01,800.00,regular,county\n`
	});
}

test('a correction is a release of its own after the one it corrects, and tells of no household anew', async () => {
	await release({ isFirstRelease: true });
	await correct();
	await expect(release({})).rejects.toMatchObject({ code: 'protection/already-released' });
	const published = await release({ isCorrection: true });
	const [before, after, ...more] = await releases();
	if (!before || !after) throw new Error('there are two');
	expect(more).toEqual([]);
	expect(published?.manifest.id).toBe(after.manifest.id);
	expect(after.manifest.previous).toEqual({
		...{ id: before.manifest.id, manifest_sha256: before.manifestSha256 }
	});
	expect(after.manifest.period).toEqual(before.manifest.period);
	expect(fileOf(after, 'coverage')).toBe(fileOf(before, 'coverage'));
	expect(fileOf(after, 'areas')).not.toBe(fileOf(before, 'areas'));
	expect(after.manifest.attestation?.audit).toMatchObject({ releases_united: 2, violations: 0 });
	const checked = await checkSnapshots(join(root, 'out'));
	expect(checked.flatMap(({ results }) => results.flatMap(({ failures }) => failures))).toEqual([]);
	const attacked = checked.find(({ place }) => place.endsWith(after.manifest.id))?.results;
	expect(attacked?.find(({ name }) => name.en === 'ledger')?.looked).toBe(2);
	expect(attacked?.find(({ name }) => name.en === 'revisions')?.looked).toBeGreaterThan(0);
	const [, told] = await readReleaseHistory(join(root, 'out', 'county'), 'county');
	expect(told).toMatchObject({
		is_correction: true,
		changes: [{ table: 'areas', column: 'name', before: '镇1', after: '甲镇' }]
	});
});

test('a correction can be made again, like any release', async () => {
	await release({ isFirstRelease: true });
	await correct();
	const published = await release({ isCorrection: true });
	const again = await release({});
	expect(again).toMatchObject({ isNew: false, manifest: { id: published?.manifest.id } });
	expect(await releases()).toHaveLength(2);
});

test('a correction that changes nothing is none', async () => {
	await release({ isFirstRelease: true });
	expect((await release({ isCorrection: true }))?.isNew).toBe(false);
	expect(await releases()).toHaveLength(1);
});

test('only the last month that was released can be corrected', async () => {
	await release({ isFirstRelease: true });
	const { payments = '' } = manyHouseholds();
	await write({
		payments:
			payments +
			payments
				.replaceAll('2024-01', '2024-02')
				.split('\n')
				.slice(1)
				.map((line) => (line ? `b${line}` : line))
				.join('\n')
	});
	await expect(release({ isCorrection: true, period: '2024-02' })).rejects.toMatchObject({
		code: 'protection/nothing-to-correct'
	});
	await release({ period: '2024-02' });
	await expect(release({ isCorrection: true })).rejects.toMatchObject({
		code: 'protection/already-released'
	});
	expect(await releases()).toHaveLength(2);
});
