import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { SnapshotManifest } from '#lib/contract/manifest.ts';
import { readDataset } from '#scripts/connectors/read-dataset.ts';
import { exportRecords, type RecordsOptions } from '#scripts/exporting/export-records.ts';
import type { RunRecord } from '#scripts/exporting/run-log.ts';
import { reportError } from '#scripts/report-error.ts';
import { withConnection } from '#scripts/writing/write-parquet.ts';
import { publishDraft } from '#scripts/writing/publish-draft.ts';
import { manyHouseholds } from './many-households.ts';

/** H1 has two persons all along; H2 has one, who joins on 2024-02-10. */
const SOURCE = {
	towns: `town_code,town_name,county_code,kind,urban_rural,villages
990101001,甲街道,990101,street,urban,5
990101002,乙镇,990101,town,rural,9
`,
	spells: `person_id,household_id,programme,town_code,urban_rural,sex,birth_month,relation,starts_on
P1,H1,01,990101001,urban,m,1960-01,head,2023-01-01
P2,H1,01,990101001,urban,f,2010-12,member,2023-01-01
P3,H2,01,990101002,rural,f,1944-12,head,2024-02-10
`,
	payments: `payment_id,household_id,programme,town_code,month,amount_yuan,kind,source
1,H1,01,990101001,2024-01,800.00,regular,central
2,H1,01,990101001,2024-02,800.00,regular,central
3,H2,01,990101002,2024-02,400.50,regular,county
`
};
const DATASET = {
	id: 'test-county',
	kind: 'synthetic',
	title: { 'zh-CN': '合成县', en: 'Synthetic county' },
	area_code: '990101'
};

let root: string;
beforeEach(async () => {
	root = await mkdtemp(join(tmpdir(), 'export-'));
	await mkdir(join(root, 'source'));
	await mkdir(join(root, 'dataset'));
	await write(SOURCE);
	await declare({});
});
afterEach(() => rm(root, { recursive: true }));

async function write(files: Record<string, string>): Promise<void> {
	for (const [name, text] of Object.entries(files))
		await writeFile(join(root, 'source', `${name}.csv`), text);
}

const declare = (changes: object) =>
	writeFile(join(root, 'dataset', 'dataset.json'), JSON.stringify({ ...DATASET, ...changes }));

/** What the command does, in this process: its exit status and what it said. */
async function run(
	options: Partial<RecordsOptions> = {}
): Promise<{ status: number; said: string }> {
	let said = '';
	const out = join(root, 'out');
	try {
		const draft = await exportRecords(await readDataset(join(root, 'dataset')), {
			...{ source: csv(), out, staging: join(root, 'staging'), today: '2025-01-01' },
			...{ period: undefined, releasedOn: undefined, rejects: undefined, isDryRun: false },
			...{ folder: join(root, 'dataset'), isFirstRelease: true, secret: undefined },
			say: (line) => (said += `${line}\n`),
			...options
		});
		if (draft) await publishDraft(draft, out);
		return { status: 0, said };
	} catch (error) {
		return { status: reportError(error), said };
	}
}
const csv = () => `csv:${join(root, 'source')}`;

async function manifest(): Promise<SnapshotManifest> {
	const folder = join(root, 'out', 'test-county');
	const [id = ''] = await readdir(folder);
	return JSON.parse(await readFile(join(folder, id, 'manifest.json'), 'utf8')) as SnapshotManifest;
}

const leftovers = () => readdir(join(root, 'staging'));

describe('records to a snapshot', () => {
	test('of a handful of people tells nothing but where it is of, and leaves nothing else', async () => {
		const { status, said } = await run();
		expect([status, said]).toEqual([
			0,
			expect.stringContaining('spells         3 rows, 0 left out')
		]);
		const written = await manifest();
		expect(written.tables.map(({ name }) => name)).toEqual(['areas']);
		expect(written).toMatchObject({
			kind: 'synthetic',
			period: { from: '2024-01', to: '2024-02' },
			released_on: '2024-03-01',
			validation: []
		});
		expect(written.attestation?.refusals).toContainEqual({
			...{ ref_area: '990101', table: 'coverage', programme: '01' }
		});
		expect(await leftovers()).toEqual([]);
	});

	test('tells of sixty households how many they are, and hides the four of a small town among two others', async () => {
		await write(manyHouseholds());
		expect((await run()).status).toBe(0);
		const { tables, attestation } = await manifest();
		expect(tables.map(({ name }) => name)).toEqual(['coverage', 'areas']);
		expect(attestation?.audit).toMatchObject({ violations: 0, exactly_recovered: 0 });
		const [{ path = '' } = {}] = tables;
		const [snapshot = ''] = await readdir(join(root, 'out', 'test-county'));
		const rows = await withConnection(async (connection) => {
			const read = await connection.runAndReadAll(
				`SELECT time_period, ref_area, households, households_status FROM ` +
					`'${join(root, 'out', 'test-county', snapshot, path)}' ` +
					`WHERE programme = '01' AND urban_rural = '_T' AND time_period = '2024-01'`
			);
			return read.getRowsJS().map((row) => row.map((cell) => cell ?? '隐').join(' '));
		});
		expect(rows).toEqual([
			'2024-01 990101 60 A',
			'2024-01 990101001 42 A',
			...['002', '003', '004'].map((town) => `2024-01 990101${town} 隐 C`),
			'2024-01 X990101 18 A'
		]);
	});

	test('begins with the first regular payment, and ends with the last month that is over', async () => {
		await write({
			payments: `${SOURCE.payments}4,H1,01,990101001,2023-06,50.00,back_pay,county\n`
		});
		const months = async (options: Partial<RecordsOptions>) => {
			await rm(join(root, 'out'), { recursive: true, force: true });
			expect((await run(options)).status).toBe(0);
			return (await manifest()).period;
		};
		expect(await months({})).toEqual({ from: '2024-01', to: '2024-02' });
		expect(await months({ today: '2024-02-20' })).toEqual({ from: '2024-01', to: '2024-01' });
		expect(await months({ period: '2024-01' })).toEqual({ from: '2024-01', to: '2024-01' });
	});

	test('the same records give the same bytes', async () => {
		await run();
		await cp(join(root, 'out'), join(root, 'first'), { recursive: true });
		await rm(join(root, 'out'), { recursive: true });
		await run();
		const files = (folder: string) => readdir(join(root, folder), { recursive: true });
		expect((await files('out')).sort()).toEqual((await files('first')).sort());
	});

	test('--period leaves out what came after', async () => {
		await run({ period: '2024-01' });
		expect((await manifest()).period).toEqual({ from: '2024-01', to: '2024-01' });
	});

	test('--dry-run says what it found and writes no snapshot', async () => {
		const { status, said } = await run({ isDryRun: true });
		expect([status, said]).toEqual([0, expect.stringContaining('coverage')]);
		expect(existsSync(join(root, 'out'))).toBe(false);
		expect(await leftovers()).toEqual([]);
	});
});

describe('a source with errors', () => {
	beforeEach(() =>
		write({ spells: `${SOURCE.spells}P4,H4,01,990101009,urban,f,1950-01,head,2024-01-01\n` })
	);

	test('stops the export, and says where and how many', async () => {
		const { status, said } = await run();
		expect(status).toBe(3);
		expect(said).toContain('unknown-reference spells.town_code: 1 (25.00%) spells.csv:5');
		expect(said).not.toContain('990101009');
		expect(existsSync(join(root, 'out'))).toBe(false);
		const report: unknown = JSON.parse(
			await readFile(join(root, 'source.rejects', 'validation.json'), 'utf8')
		);
		expect(report).toMatchObject({
			tables: expect.arrayContaining([{ name: 'spells', rows: 4, rejected: 1 }])
		});
		expect(await leftovers()).toEqual([]);
	});

	test('goes on where the dataset tolerates that share, and the snapshot says so', async () => {
		await declare({ tolerance: { 'unknown-reference': 0.25 } });
		expect((await run()).status).toBe(0);
		expect((await manifest()).validation).toEqual([
			{
				...{ rule: 'unknown-reference', severity: 'error', table: 'spells', column: 'town_code' },
				...{ count: 1, share: 0.25 }
			}
		]);
	});
});

describe('what no row shows', () => {
	test.each([
		[
			'a row of another length',
			`${SOURCE.spells}P4,H4\n`,
			'ragged-row spells: 1 (25.00%) spells.csv:5'
		],
		[
			'a required column that is missing',
			SOURCE.spells.replace('relation', 'role'),
			'missing-column spells.relation'
		]
	])('%s stops the export', async (_what, spells, line) => {
		await write({ spells });
		const { status, said } = await run();
		expect([status, said]).toEqual([3, expect.stringContaining(line)]);
		expect(existsSync(join(root, 'out'))).toBe(false);
	});

	test('rows of another length may be tolerated by their share', async () => {
		await write({ spells: `${SOURCE.spells}P4,H4\n` });
		await declare({ tolerance: { 'ragged-row': 0.25 } });
		expect((await run()).status).toBe(0);
	});
});

describe('the log of runs', () => {
	const runs = async () =>
		(await readFile(join(root, 'source.rejects', 'runs.jsonl'), 'utf8'))
			.trimEnd()
			.split('\n')
			.map((line) => JSON.parse(line) as RunRecord);

	test('gets a line a run, counts only, whether it succeeds or not', async () => {
		await run();
		await write({ spells: SOURCE.spells.replace('P1,H1,01', 'P1,H1,99') });
		await run();
		const [first, second, ...more] = await runs();
		expect(more).toEqual([]);
		expect(first).toMatchObject({
			...{ dataset: 'test-county', dry_run: false, period: { from: '2024-01', to: '2024-02' } },
			tables: expect.arrayContaining([{ name: 'areas', rows: 3 }]) as unknown
		});
		expect(first?.error).toBeUndefined();
		expect(Object.keys(first?.seconds ?? {})).toEqual([
			...['reading', 'checking', 'counting', 'protecting']
		]);
		expect(second).toMatchObject({ error: 'validation/failed', tables: [] });
		expect(second?.validation.map(({ rule, count }) => [rule, count])).toContainEqual([
			'unknown-code',
			1
		]);
		expect(JSON.stringify([first, second])).not.toMatch(/P1|H1|800\.00/);
	});
});

describe('refusals', () => {
	test('an application in a year without a calendar is refused, with the year and the file', async () => {
		await write({
			applications:
				'application_id,household_id,programme,town_code,channel,urgency,submitted_on,outcome\n' +
				'A1,H1,01,990101001,window,normal,2003-12-31,open\n'
		});
		expect((await run()).status).toBe(3);
		expect(existsSync(join(root, 'out'))).toBe(false);
	});

	test('records of real people are not read without a secret p', async () => {
		await declare({ kind: 'records' });
		for (const secret of [undefined, '', '0', 'fifteen', '101']) {
			const { status, said } = await run({ secret });
			expect([status, said]).toEqual([4, '']);
		}
		expect(existsSync(join(root, 'out'))).toBe(false);
		expect((await run({ secret: '12.5' })).status).toBe(0);
		expect(JSON.stringify(await manifest())).not.toContain('12.5');
	});

	test('without a ledger only a first release is made, and says that it is the first', async () => {
		expect((await run({ isFirstRelease: false })).status).toBe(4);
		expect(existsSync(join(root, 'out'))).toBe(false);
	});

	test.each([
		['a source of an unknown kind', { source: 'oracle:x' }, 2],
		['a folder that is not there', { source: 'csv:/nowhere/at/all' }, 5],
		['a folder that should count by itself', { pushDown: true }, 2]
	])('%s', async (_what, options, status) => {
		expect((await run(options)).status).toBe(status);
	});

	test.each([
		['no source', []],
		['a period that is none', ['--source', 'csv:x', '--period', '2024-13']],
		['a time limit that is none', ['--source', 'postgres:', '--statement-timeout', '0']]
	])('%s', (_what, options) => {
		const args = ['--import', 'tsx', 'scripts/snapshot.ts', '--dataset', join(root, 'dataset')];
		expect(spawnSync(process.execPath, [...args, ...options]).status).toBe(2);
	});
});
