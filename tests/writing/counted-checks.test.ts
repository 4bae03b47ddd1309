import { cp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { SnapshotManifest } from '#lib/contract/manifest.ts';
import { readCurrentSnapshot } from '#scripts/engine/read-snapshot.ts';
import { checkSnapshots } from '#scripts/writing/checks/run.ts';
import { exportSynthetic } from '../support/export-dataset.ts';
import { forgeManifest, forgeTable } from './forge.ts';
import { emptyFolder, readManifest } from './published-copy.ts';

let exported: string;
let id: string;
beforeAll(async () => {
	const out = await exportSynthetic({ towns: 6, households: 1200, months: 24, seed: 3 });
	const { folder, manifest } = await readCurrentSnapshot('synthetic', out);
	[exported, id] = [folder, manifest.id];
}, 120_000);
afterAll(() => rm(exported, { recursive: true }));

let folder: string;
beforeEach(async () => {
	folder = join(await emptyFolder(), id);
	await cp(exported, folder, { recursive: true });
});

/** Check → reasons, for the checks that fail. */
async function failing(place: string): Promise<Record<string, string[]>> {
	const [checked] = await checkSnapshots(place);
	const failed = (checked?.results ?? []).filter(({ failures }) => failures.length > 0);
	return Object.fromEntries(
		failed.map(({ name, failures }) => [name.en, failures.map(({ en }) => en)])
	);
}

const forged = async (table: string, change: string) =>
	failing(await forgeTable(folder, { table, change }));

test('a snapshot counted from records passes, every check of such figures having looked at something', async () => {
	const [checked] = await checkSnapshots(folder);
	expect(checked?.results.flatMap(({ failures }) => failures)).toEqual([]);
	const idle = checked?.results.filter(({ looked }) => looked === 0);
	// Totals and strata of printed tables; and there is no other release.
	expect(idle?.map(({ name }) => name.en)).toEqual([
		...['totals', 'strata'],
		...['united releases', 'revisions', 'intersected roundings', 'gained detail']
	]);
	const links = checked?.results.find(({ name }) => name.en === 'links');
	expect(links?.looked).toBeGreaterThan(100);
	expect(links?.leftOut?.en).toContain('left to the audit');
});

describe('a row that no grain takes in', () => {
	test.each([
		[
			'has a code of no list',
			'events',
			`UPDATE events SET programme = '09' WHERE time_period = '2024-Q1'`,
			/^events: \d+ rows like 2024-Q1 990101 09 are of no grain/
		],
		[
			'has a code of the list that its cube leaves to another',
			'flows',
			`UPDATE flows SET reason = 'death' WHERE time_period = '2024-03' AND direction = 'out'`,
			/^flows: \d+ rows like 2024-03 990101 01 out death are of no grain/
		],
		[
			'has a figure where its grain has none',
			'checks',
			`UPDATE checks SET inconsistent = 0, inconsistent_status = 'A' WHERE length(ref_area) = 9`,
			/^checks.inconsistent: \d+ rows like 2024 990101\d{3} _T _T have a figure that year × town has not/
		]
	])('%s', async (_what, table, change, reason) => {
		expect((await forged(table, change))['grains']?.[0]).toMatch(reason);
	});
});

describe('a relation between cells', () => {
	test('is told with its period, area and both sides where a figure was changed', async () => {
		const quarter = `time_period = '2024-Q1' AND ref_area = '990101' AND programme = '01'`;
		const { links: told = [] } = await forged(
			'flows',
			`UPDATE flows SET households = households + 1 WHERE ${quarter} AND direction = 'in'`
		);
		const [first = ''] = told.filter((reason) => reason.startsWith('flows-quarter'));
		expect(first).toMatch(/^flows-quarter 2024-Q1 990101 01 households: /);
		const [, opening, closing] = / one side is ([\d.]+), the other ([\d.]+)$/.exec(first) ?? [];
		expect(Number(opening) - Number(closing)).toBe(1);
	});

	test('is not asked where a town has vanished, which is a fault of its own', async () => {
		const town = `time_period = '2024-03' AND ref_area = '990101001' AND programme = '01'`;
		const gone = await forged('coverage', `DELETE FROM coverage WHERE ${town}`);
		expect(gone['all towns']).toEqual([
			expect.stringMatching(/^coverage 990101 2024-03 01 _T has rows of \d+ towns, there are \d+$/)
		]);
	});

	test('of distinct counts may exceed its whole, where somebody is in two towns', async () => {
		const town = `time_period = '2024-03' AND ref_area = '990101001' AND programme = '01'`;
		expect(
			await forged('coverage', `UPDATE coverage SET persons = persons + 1 WHERE ${town}`)
		).toEqual({});
	});

	test('is not asked of a cell that is suppressed', async () => {
		// Not of 低保: what is reported upward of it would then stand beside nothing.
		const month = `time_period = '2024-03' AND ref_area = '990101' AND programme = '02'`;
		const change = `UPDATE funds SET amount_yuan = NULL, amount_yuan_status = 'C' WHERE ${month}`;
		expect(await forged('funds', change)).toEqual({});
	});
});

describe('a source', () => {
	test('named by a figure is caught', async () => {
		const change = `UPDATE events SET households_source = 'roster:2' WHERE time_period = '2024-Q1'`;
		expect(await forged('events', change)).toEqual({
			sources: [expect.stringMatching(/^events.households: .* name a source$/)]
		});
	});

	test('listed by the manifest is caught', async () => {
		const manifest = await readManifest(folder);
		const source = { id: 'roster', rows: 1 } as SnapshotManifest['sources'][number];
		expect(await failing(await forgeManifest(folder, { ...manifest, sources: [source] }))).toEqual({
			sources: ['manifest.json: counted from records, yet it lists 1 sources']
		});
	});
});

describe('a period', () => {
	test.each([
		['population', 'TRUE'],
		// What is reported upward stands beside counted figures, and goes nowhere without them.
		['reported', `indicator = 'joint_meetings'`]
	])('before the records is allowed in %s', async (table, only) => {
		const first = `SELECT min(time_period) FROM ${table} WHERE ${only}`;
		const change = `UPDATE ${table} SET time_period = '1999' WHERE ${only} AND time_period = (${first})`;
		expect(await forged(table, change)).toEqual({});
	});

	test('after the manifest’s is caught, also of what is reported', async () => {
		const late = `UPDATE population SET time_period = '2025' WHERE time_period = (SELECT max(time_period) FROM population)`;
		expect(await forged('population', late)).toEqual({
			periods: ['population has rows of 2025, after the manifest’s 2025-06']
		});
	});

	test('before the manifest’s is caught of what is counted', async () => {
		const early = `UPDATE events SET time_period = '2023-Q2' WHERE time_period = '2023-Q3'`;
		expect((await forged('events', early))['periods']).toEqual([
			'manifest.json: period 2023-07 to 2025-06, the figures run 2023-04 to 2025-06'
		]);
	});
});

test('figures counted from records are not to be published without word of their protection', async () => {
	const manifest = await readManifest(folder);
	expect(await failing(await forgeManifest(folder, { ...manifest, attestation: null }))).toEqual({
		attestation: [expect.stringContaining('attestation is null')]
	});
});

test('an attestation is about the very files, by a policy that ships', async () => {
	const manifest = await readManifest(folder);
	const { attestation } = manifest;
	if (!attestation) throw new Error('no attestation');
	const [first, ...others] = attestation.files;
	const files = [{ ...first, sha256: '0'.repeat(64) }, ...others] as typeof attestation.files;
	const policy = { ...attestation.policy, threshold: 2 };
	const forged = { ...manifest, attestation: { ...attestation, policy, files } };
	expect((await failing(await forgeManifest(folder, forged)))['attestation']).toEqual([
		...['the policy is not one that ships', `the attestation is about another ${first?.name}`]
	]);
});
