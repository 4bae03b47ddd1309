import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openStage } from '#scripts/staging/open-stage.ts';

let root: string;
beforeEach(async () => {
	root = await mkdtemp(join(tmpdir(), 'stage-'));
});
afterEach(() => rm(root, { recursive: true }));

test('a stage is its user’s alone, and nothing of it is left when it closes', async () => {
	const stage = await openStage(root);
	expect((await stat(stage.folder)).mode & 0o777).toBe(0o700);
	await stage.close();
	expect(await readdir(root)).toEqual([]);
});

test('what spills to the disk cannot be read there', async () => {
	const stage = await openStage(root, { memory: '100MB', threads: 1 });
	await stage.connection.run(
		`CREATE TABLE t AS SELECT 'SECRET-' || md5(i::VARCHAR) || md5((i + 1)::VARCHAR) AS x FROM range(3000000) r(i)`
	);
	const spill = join(stage.folder, 'spill');
	const files = await readdir(spill);
	expect(files.length).toBeGreaterThan(0);
	for (const file of files)
		expect((await readFile(join(spill, file))).includes('SECRET-')).toBe(false);
	const counted = await stage.connection.runAndReadAll(`SELECT count(x)::INTEGER FROM t`);
	expect(counted.getRowsJS()).toEqual([[3_000_000]]);
	await stage.close();
});

test('what a killed process left behind goes first, what a living one has stays', async () => {
	const dead = spawnSync(process.execPath, ['-e', '']).pid;
	const left = join(root, `${dead}-0123456789ab`);
	const used = join(root, `${process.ppid}-0123456789ab`);
	for (const folder of [left, used]) {
		await mkdir(folder);
		await writeFile(join(folder, 'spill.tmp'), 'x');
	}
	const stage = await openStage(root);
	expect([existsSync(left), existsSync(used)]).toEqual([false, true]);
	await stage.close();
});
