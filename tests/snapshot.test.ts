import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { globSync } from 'tinyglobby';
import { expect, test } from 'vitest';
import { readDataset } from '#scripts/connectors/read-dataset.ts';
import { withSyntheticRecords } from '#scripts/exporting/synthetic-records.ts';
import { checkSnapshots } from '#scripts/writing/checks/run.ts';
import { THREE_ROWS, writeDataset } from './connectors/write-dataset.ts';
import { contentsOf, emptyFolder } from './writing/published-copy.ts';

interface Run {
	status: number | null;
	stdout: string;
	stderr: string;
}

/** `npx tsx scripts/<command>.ts …`, without npm in between. */
function run(command: string, args: string[], onOutput?: (kill: () => void) => void): Promise<Run> {
	const child = spawn(process.execPath, ['--import', 'tsx', `scripts/${command}.ts`, ...args]);
	const seen = { stdout: '', stderr: '' };
	child.stdout.on('data', (chunk) => (seen.stdout += chunk));
	child.stderr.on('data', (chunk) => (seen.stderr += chunk));
	onOutput?.(() => child.kill('SIGKILL'));
	return new Promise((resolve) => child.on('close', (status) => resolve({ status, ...seen })));
}

test('the bundled published datasets are exported and pass every check', async () => {
	const out = await emptyFolder();
	const bundled = globSync('data/datasets/*/SOURCES.md')
		.map((file) => basename(dirname(file)))
		.sort();
	const { status, stderr } = await run('snapshot', [
		...bundled.flatMap((dataset) => ['--dataset', dataset]),
		...['--out', out]
	]);
	expect(status).toBe(0);
	expect(
		stderr
			.trim()
			.split('\n')
			.map((line) => line.split(' ')[0])
	).toEqual(bundled);
	expect(stderr).toMatch(/^yuzhong 2024-02-\w{7}: \d+ rows, 2 findings, \d+ bytes$/m);

	const checked = await run('check-snapshot', [out]);
	expect(checked.status).toBe(0);
	expect(checked.stdout).toMatch(/^yuzhong\/2024-02-\w{7} totals 合计: 16 · ok$/m);
	expect(checked.stderr).toBe('');
});

test('a dataset by its folder, released on a given day', async () => {
	const out = await emptyFolder();
	const folder = await writeDataset();
	const args = ['--dataset', folder, '--out', out, '--released-on', '2024-03-20'];
	expect((await run('snapshot', args)).status).toBe(0);
	const index = JSON.parse(await readFile(join(out, 'index.json'), 'utf8'));
	expect(index.datasets[0].snapshots[0].released_on).toBe('2024-03-20');
});

test.each([
	['an unknown option', ['--datset', 'yuzhong'], 2, 'npm run snapshot -- [--dataset ID|DIR]'],
	['a date that is none', ['--released-on', 'today'], 2, '--released-on today'],
	['a dataset nobody has', ['--dataset', 'nowhere'], 2, 'There is no dataset “nowhere”']
])('%s is a matter of usage, said in both languages', async (_, args, status, sentence) => {
	const out = await emptyFolder();
	const result = await run('snapshot', [...args, '--out', out]);
	expect(result.status).toBe(status);
	expect(result.stderr).toContain(sentence);
	expect(result.stderr).toMatch(/[。\]…）]/);
	expect(await readdir(out)).toEqual([]);
});

test('bad input exits 3 with file and line, and the other dataset is still exported', async () => {
	const out = await emptyFolder();
	const bad = await writeDataset({ csv: THREE_ROWS.replace('12', '十二') });
	const result = await run('snapshot', ['--dataset', bad, '--dataset', 'sanming', '--out', out]);
	expect(result.status).toBe(3);
	expect(result.stderr).toContain('tables/a.csv 第3行“人数”列：“十二”不是数值。');
	expect(result.stderr).toContain('tables/a.csv, line 3, column “人数”: “十二” is not a number.');
	expect((await readdir(out)).sort()).toEqual(['index.json', 'sanming']);
});

test('a synthetic dataset makes its own records: the same bytes each time, and leaves none of them', async () => {
	const synthesis = { towns: 3, households: 60, months: 14, seed: 7 };
	const folder = await writeDataset({
		dataset: { kind: 'synthetic', area_code: '990101', synthesis }
	});
	const [first, second] = [await emptyFolder(), await emptyFolder()];
	for (const out of [first, second]) {
		const ledger = ['--ledger', await emptyFolder(), '--first-release'];
		const { status } = await run('snapshot', ['--dataset', folder, '--out', out, ...ledger]);
		expect(status).toBe(0);
	}
	expect(await contentsOf(first)).toEqual(await contentsOf(second));
	const index = JSON.parse(await readFile(join(first, 'index.json'), 'utf8'));
	expect(index.datasets[0]).toMatchObject({ kind: 'synthetic', area_code: '990101' });

	const made = await withSyntheticRecords(synthesis, await emptyFolder(), async (source) => {
		const place = source.replace('csv:', '');
		expect(await readdir(place)).toContain('spells.csv');
		return place;
	});
	expect(existsSync(dirname(made))).toBe(false);
});

test.each([
	['no whole number of towns', { towns: 0.5 }, 'synthesis.towns'],
	['a month short of one', { months: 0 }, 'synthesis.months'],
	['a field that nobody knows', { villages: 3 }, 'synthesis.villages']
])('a synthesis with %s is refused by its name', async (_, wrong, field) => {
	const synthesis = { towns: 3, households: 60, months: 14, seed: 7, ...wrong };
	const folder = await writeDataset({ dataset: { kind: 'synthetic', synthesis } });
	await expect(readDataset(folder)).rejects.toMatchObject({ context: { field } });
	const published = await writeDataset({ dataset: { synthesis } });
	await expect(readDataset(published)).rejects.toMatchObject({ context: { field: 'kind' } });
});

test.each([
	['a rule that nobody knows', { late: { red: 1 } }, 'unknown-warning', 'warnings.late'],
	['no level', { assistants: {} }, 'wrong-threshold', 'warnings.assistants'],
	['no thresholds but true', { assistants: true }, 'wrong-threshold', 'warnings.assistants'],
	[
		'a level that nobody knows',
		{ assistants: { blue: 0.5 } },
		'wrong-threshold',
		'warnings.assistants.blue'
	],
	[
		'a text for a number',
		{ assistants: { red: '80%' } },
		'wrong-threshold',
		'warnings.assistants.red'
	],
	['80 for 0.8', { assistants: { red: 80 } }, 'wrong-threshold', 'warnings.assistants.red'],
	[
		'a threshold of what cannot be judged',
		{ reserve: { red: 0.5 } },
		'wrong-threshold',
		'warnings.reserve'
	],
	[
		'red easier to reach than yellow',
		{ assistants: { red: 0.9, yellow: 0.8 } },
		'wrong-order',
		'warnings.assistants'
	],
	['equal levels', { overdue: { red: 0.2, orange: 0.2 } }, 'wrong-order', 'warnings.overdue']
])('warnings with %s are refused by name', async (_, warnings, code, field) => {
	const folder = await writeDataset({ dataset: { warnings: warnings as never } });
	await expect(readDataset(folder)).rejects.toMatchObject({
		...{ code: `dataset/${code}`, context: { field } }
	});
});

test('records, and synthetic ones that no seed makes, need a source; nothing is written', async () => {
	const out = await emptyFolder();
	for (const kind of ['records', 'synthetic'] as const) {
		const folder = await writeDataset({ dataset: { kind } });
		expect((await run('snapshot', ['--dataset', folder, '--out', out])).status).toBe(2);
	}
	expect(await readdir(out)).toEqual([]);
});

test('a check that fails exits 1 and lists every reason; none to check is a failure too', async () => {
	const out = await emptyFolder();
	await run('snapshot', ['--dataset', 'sanming', '--out', out]);
	await mkdir(join(out, 'stray'));
	await writeFile(join(out, 'notes.txt'), '');
	const { status, stdout, stderr } = await run('check-snapshot', [out]);
	expect(status).toBe(1);
	expect(stdout).toMatch(/^index.json index 索引: 1 · FAILED 未通过 \(2\)$/m);
	expect(stderr).toContain('notes.txt is not in the index');
	expect(stderr).toContain('索引之外的stray');
	expect((await run('check-snapshot', [await emptyFolder()])).status).toBe(1);
	expect((await run('check-snapshot', [])).status).toBe(2);
});

test('a run killed while it writes leaves what was published whole', async () => {
	const out = await emptyFolder();
	const args = ['--dataset', 'yuzhong', '--out', out];
	await run('snapshot', args);
	const before = await contentsOf(out);
	const killed = await run('snapshot', [...args, '--released-on', '2030-01-01'], (kill) => {
		const watch = setInterval(async () => {
			if (!(await readdir(out)).some((name) => name.startsWith('.tmp-'))) return;
			clearInterval(watch);
			kill();
		}, 1);
	});
	expect(killed.status).toBeNull();
	const left = Object.entries(await contentsOf(out));
	expect(Object.fromEntries(left.filter(([path]) => !path.startsWith('.tmp-')))).toEqual(before);

	expect((await run('snapshot', args)).status).toBe(0);
	expect(await contentsOf(out)).toEqual(before);
	const results = (await checkSnapshots(out)).flatMap((checked) => checked.results);
	expect(results.flatMap(({ failures }) => failures)).toEqual([]);
});
