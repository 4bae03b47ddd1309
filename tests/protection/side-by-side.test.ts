import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { AppError } from '#lib/errors.ts';
import { countCounty, taskUpTo } from '#scripts/bench/protection/counted-county.ts';
import { protectTask, type CountyTask } from '#scripts/protection/release/county-task.ts';
import { protectCounties } from '#scripts/protection/release/protect-counties.ts';

let folder: string;
let tasks: CountyTask[];
beforeAll(async () => {
	folder = await mkdtemp(join(tmpdir(), 'province-'));
	tasks = [];
	for (const seed of [1, 2, 3]) {
		const county = await countCounty({ towns: 4, households: 200, months: 12, seed }, folder);
		tasks.push(taskUpTo(county, county.span.to));
	}
});
afterAll(() => rm(folder, { recursive: true }));

test('counties protected side by side come out as each does by itself, in their order', async () => {
	const alone = [];
	for (const task of tasks) alone.push(await protectTask(task));
	const heard: string[] = [];
	expect(await protectCounties(tasks, (county) => heard.push(county))).toEqual(alone);
	expect(heard).toEqual(tasks.map(({ given }) => given.county));
});

test('one county that fails stops them all, with its own error', async () => {
	const [first, second, third] = tasks as [CountyTask, CountyTask, CountyTask];
	const broken = { ...second, released: undefined } as unknown as CountyTask;
	const failure = await protectCounties([first, broken, third]).catch((error: unknown) => error);
	expect(failure).toBeInstanceOf(AppError);
	expect(failure).toMatchObject({ code: 'unexpected' });
});
