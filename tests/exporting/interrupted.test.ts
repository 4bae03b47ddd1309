import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';

let root: string;
beforeEach(async () => {
	root = await mkdtemp(join(tmpdir(), 'interrupted-'));
	for (const folder of ['source', 'dataset', 'tmp']) await mkdir(join(root, folder));
	const dataset = { id: 'test-county', kind: 'synthetic', area_code: '990101' };
	const title = { 'zh-CN': '合成县', en: 'Synthetic county' };
	await writeFile(join(root, 'dataset', 'dataset.json'), JSON.stringify({ ...dataset, title }));
	const source = (name: string, lines: string[]) =>
		writeFile(join(root, 'source', `${name}.csv`), `${lines.join('\n')}\n`);
	await source('towns', [
		'town_code,town_name,county_code,kind,urban_rural,villages',
		'990101001,甲街道,990101,street,urban,5'
	]);
	const people = Array.from({ length: 2000 }, (_, at) => at);
	await source('spells', [
		'person_id,household_id,programme,town_code,urban_rural,sex,birth_month,relation,starts_on',
		...people.map((at) => `P${at},H${at},01,990101001,urban,m,1960-01,head,2015-01-01`)
	]);
	await source('payments', [
		'payment_id,household_id,programme,town_code,month,amount_yuan,kind,source',
		...people.flatMap((at) =>
			['2015-01', '2024-12'].map(
				(month) => `${at}-${month},H${at},01,990101001,${month},800.00,regular,county`
			)
		)
	]);
});
afterEach(() => rm(root, { recursive: true }));

interface Interrupted {
	status: number | null;
	said: string;
}

/** Start the export and stop it once `when` is over. */
async function interrupt(
	signal: NodeJS.Signals,
	when: (said: () => string) => Promise<void>
): Promise<Interrupted> {
	const args = ['--import', 'tsx', 'scripts/snapshot.ts', '--dataset', join(root, 'dataset')];
	const child = spawn(
		process.execPath,
		[
			...[...args, '--out', join(root, 'out'), '--source', `csv:${join(root, 'source')}`],
			...['--first-release', '--ledger', join(root, 'ledger')]
		],
		{ env: { ...process.env, TMPDIR: join(root, 'tmp') } }
	);
	let said = '';
	child.stderr.on('data', (text: Buffer) => (said += String(text)));
	const ended = new Promise<number | null>((resolve) => child.on('close', resolve));
	await Promise.race([when(() => said), ended]);
	child.kill(signal);
	return { status: await ended, said };
}

const until = (text: string) => async (said: () => string) => {
	while (!said().includes(text)) await wait(5);
};

/** Snapshots, drafts and staging that lie about. */
async function left(): Promise<{ snapshots: string[]; staging: string[] }> {
	const list = async (folder: string) => (existsSync(folder) ? readdir(folder) : []);
	const staging = join(root, 'tmp', `jiuzhu-lookout-${userInfo().username}`);
	return { snapshots: await list(join(root, 'out')), staging: await list(staging) };
}

describe('an export that is told to stop', () => {
	test.each([
		['SIGINT', 'reading', 130],
		['SIGTERM', 'checking', 143],
		['SIGTERM', 'rows, 0 left out', 143],
		['SIGHUP', 'counting: coverage', 129],
		['SIGINT', 'counting: funds', 130],
		['SIGTERM', 'protecting', 143]
	] as const)('by %s at “%s” leaves nothing', async (signal, step, status) => {
		const ended = await interrupt(signal, until(step));
		expect(ended.status).toBe(status);
		expect(await left()).toEqual({ snapshots: [], staging: [] });
	});

	test('at twenty moments leaves nothing, or the whole snapshot', async () => {
		for (let moment = 0; moment < 20; moment++) {
			await interrupt('SIGTERM', () => wait(800 + moment * 160));
			const { snapshots, staging } = await left();
			expect(staging).toEqual([]);
			expect([[], ['index.json', 'test-county'], ['test-county']]).toContainEqual(snapshots.sort());
			for (const folder of ['out', 'ledger'])
				await rm(join(root, folder), { recursive: true, force: true });
		}
	}, 300_000);

	test('killed outright, it leaves a staging folder that the next run removes', async () => {
		await interrupt('SIGKILL', until('counting: coverage'));
		expect((await left()).staging).toHaveLength(1);
		await interrupt('SIGINT', until('reading'));
		expect(await left()).toMatchObject({ staging: [] });
	});
});
