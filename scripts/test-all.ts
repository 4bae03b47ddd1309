// npm test: every check of the project in turn, up to the first that fails.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureChromium, HOW_TO_GET_ONE } from './browser/install-chromium.ts';

interface Stage {
	name: string;
	/** Run in order; the stage fails with the first that does. */
	commands: string[][];
	/** Whether the last command is Vitest, whose tests are counted. */
	tests?: boolean;
	/** What must hold first. @returns what is wrong and what to do. */
	needs?: () => string | undefined;
}

const npm = (...args: string[]) => ['npm', 'run', '--silent', ...args];
const vitest = (...args: string[]) => ['npx', '--no-install', 'vitest', 'run', ...args];

const STAGES: Stage[] = [
	{ name: 'Types', commands: [npm('types')] },
	{ name: 'Lint', commands: [npm('lint')] },
	{ name: 'Unit and integration tests', commands: [vitest()], tests: true },
	{
		name: 'Snapshots: export and check',
		commands: [npm('snapshot'), npm('check:snapshot', '--', 'static/snapshots')]
	},
	{ name: 'Build', commands: [npm('build')] },
	{
		name: 'Browser tests',
		commands: [vitest('--config', 'vitest.e2e.config.ts')],
		tests: true,
		needs: () => (ensureChromium() ? undefined : HOW_TO_GET_ONE)
	}
];

const scratch = mkdtempSync(join(tmpdir(), 'lookout-tests-'));
let passed = 0;
let failed = 0;

for (const stage of STAGES) {
	console.log(`\n== ${stage.name}`);
	const start = Date.now();
	const status = runStage(stage);
	console.log(`== ${stage.name}: ${((Date.now() - start) / 1000).toFixed(1)} s`);
	if (status === 0) continue;
	console.error(`\n${stage.name} failed.`);
	failed ||= 1;
	process.exitCode = status;
	break;
}

rmSync(scratch, { recursive: true });
console.log(`\n${passed} passed, ${failed} failed`);

/** @returns the exit status of the first command that failed, or 0. */
function runStage({ commands, tests = false, needs }: Stage): number {
	const obstacle = needs?.();
	if (obstacle) {
		console.error(obstacle);
		return 1;
	}
	const report = join(scratch, 'report.json');
	for (const [program = '', ...args] of commands) {
		const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
		const status = run(program, tests ? [...args, ...reporters] : args);
		if (tests) count(report);
		if (status !== 0) return status;
	}
	return 0;
}

function run(program: string, args: string[]): number {
	// On Windows npm and npx are command files, which only a shell starts.
	const shell = process.platform === 'win32';
	return spawnSync(program, args, { stdio: 'inherit', shell }).status ?? 1;
}

/** Vitest writes no report when it does not get as far as the tests. */
function count(report: string): void {
	try {
		const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(report, 'utf8')) as Record<
			'numPassedTests' | 'numFailedTests',
			number
		>;
		passed += numPassedTests;
		failed += numFailedTests;
		rmSync(report);
	} catch {
		failed += 1;
	}
}
