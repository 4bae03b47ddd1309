import { spawn, type ChildProcess } from 'node:child_process';
import { mkdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { bytesOf } from './folder-bytes.ts';
import type { ProcessUsage } from './report-usage.ts';

export interface ProcessCost extends ProcessUsage {
	/** By the clock. */
	seconds: number;
	/** Most that it added to its temporary folder, bytes, looked at five times a second. */
	spill: number;
}

const SAMPLE_MS = 200;
const REPORT = pathToFileURL(join(import.meta.dirname, 'report-usage.ts')).href;

const running = new Set<ChildProcess>();
process.once('exit', () => {
	for (const child of running) child.kill('SIGKILL');
});

/**
 * Run one of the project's programs in a process of its own.
 *
 * @param tmp its temporary folder, where it spills; the next run finds compiled scripts there.
 * @param args program and arguments.
 * @throws {Error} with the end of what it said, if it fails.
 */
export async function measureProcess(
	tmp: string,
	args: readonly string[],
	env: Readonly<Record<string, string>> = {}
): Promise<ProcessCost> {
	await mkdir(tmp, { recursive: true });
	const usage = join(tmp, 'usage.json');
	const before = await bytesOf(tmp);
	const start = performance.now();
	const child = spawn(process.execPath, ['--import', 'tsx', '--import', REPORT, ...args], {
		env: { ...process.env, ...env, TMPDIR: tmp, TEMP: tmp, USAGE_FILE: usage },
		stdio: ['ignore', 'ignore', 'pipe']
	});
	running.add(child);
	let said = '';
	child.stderr
		.setEncoding('utf8')
		.on('data', (text: string) => (said = (said + text).slice(-2000)));
	let spill = 0;
	const sampling = setInterval(() => {
		void bytesOf(tmp).then((bytes) => (spill = Math.max(spill, bytes - before)));
	}, SAMPLE_MS);
	try {
		const status = await new Promise<number | null>((resolve, reject) => {
			child.once('error', reject);
			child.once('close', resolve);
		});
		const seconds = (performance.now() - start) / 1000;
		if (status !== 0) throw new Error(`${args.join(' ')} ended with ${status}:\n${said}`);
		const used = JSON.parse(await readFile(usage, 'utf8')) as ProcessUsage;
		return { seconds, spill, ...used };
	} finally {
		clearInterval(sampling);
		running.delete(child);
		await rm(usage, { force: true });
	}
}
