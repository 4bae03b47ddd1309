import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { measureProcess } from '#scripts/bench/export/measure-process.ts';

let root: string;
beforeEach(async () => {
	root = await mkdtemp(join(tmpdir(), 'measure-'));
});
afterEach(() => rm(root, { recursive: true }));

async function measure(program: string) {
	const file = join(root, 'program.ts');
	await writeFile(file, program);
	return measureProcess(join(root, 'tmp'), [file]);
}

test('a process that holds 300 MB and spills 5 MB for a second is seen to', async () => {
	const cost = await measure(`
		import { rmSync, writeFileSync } from 'node:fs';
		import { tmpdir } from 'node:os';
		const held = Buffer.alloc(300e6, 1);
		writeFileSync(tmpdir() + '/spill', Buffer.alloc(5e6, 1));
		setTimeout(() => { rmSync(tmpdir() + '/spill'); console.log(held.length); }, 1000);
	`);
	expect(cost.memory).toBeGreaterThan(300e6);
	expect(cost.memory).toBeLessThan(900e6);
	expect(cost.spill).toBeGreaterThanOrEqual(5e6);
	expect(cost.cpu).toBeGreaterThan(0);
	expect(await readdir(join(root, 'tmp'))).not.toContain('usage.json');
});

test('memory of the measuring process is not the measured one’s', async () => {
	const held = Buffer.alloc(600e6, 1);
	const cost = await measure('export {};');
	expect(cost.memory).toBeLessThan(held.length);
});

test('a process that fails says why', async () => {
	await expect(measure(`throw new Error('no towns');`)).rejects.toThrow(
		/ended with 1:[^]*no towns/
	);
});
