import { spawnSync } from 'node:child_process';
import { findChromium } from './find-chromium.ts';

/** Tried in order; each only where its condition holds. */
const WAYS: { applies(): boolean; commands: string[][] }[] = [
	{
		applies: () => true,
		commands: [['npx', '--no-install', 'playwright-core', 'install', '--no-shell', 'chromium']]
	},
	{ applies: () => has('apt-get') && isRoot(), commands: aptGet() },
	{ applies: () => has('apt-get') && mayUseSudo(), commands: aptGet('sudo', '-n') }
];

/**
 * The path of a Chromium, installed first where this machine has none. Progress goes to standard
 * error.
 *
 * @returns undefined when there is none and it cannot be installed; then say `HOW_TO_GET_ONE`.
 */
export function ensureChromium(): string | undefined {
	const found = findChromium();
	if (found) return found;
	for (const { applies, commands } of WAYS) {
		if (!applies() || !commands.every(run)) continue;
		const installed = findChromium();
		if (installed) return installed;
	}
	return undefined;
}

export const HOW_TO_GET_ONE =
	'No Chromium was found or could be installed: install Chromium or Chrome, or set JIUZHU_CHROMIUM to its path.';

function aptGet(...prefix: string[]): string[][] {
	return [
		[...prefix, 'apt-get', 'update'],
		[...prefix, 'apt-get', 'install', '-y', '--no-install-recommends', 'chromium', 'fonts-noto-cjk']
	];
}

function run([program = '', ...args]: string[]): boolean {
	console.error(`> ${[program, ...args].join(' ')}`);
	const shell = process.platform === 'win32';
	const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
	// A download that hangs on a closed network must not hold up the other ways.
	const result = spawnSync(program, args, {
		stdio: ['ignore', 2, 2],
		shell,
		env: environment,
		timeout: 300_000
	});
	return result.status === 0;
}

const has = (program: string): boolean => spawnSync('which', [program]).status === 0;
const isRoot = (): boolean => process.getuid?.() === 0;
const mayUseSudo = (): boolean => spawnSync('sudo', ['-n', 'true']).status === 0;
