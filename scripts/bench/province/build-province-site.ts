import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cp } from 'node:fs/promises';
import { join } from 'node:path';
import { OVERVIEW_PAGE, TOWNS_PAGE } from './province-measures.ts';

/**
 * Build the real site into `site`, but only the measured pages of what `snapshots` holds: the 1,500
 * profiles of towns in two languages would take hours.
 *
 * @throws {Error} if a step of the build fails; what it said stands on standard error.
 */
export async function buildProvinceSite(snapshots: string, site: string): Promise<void> {
	const env = {
		...process.env,
		LOOKOUT_SNAPSHOTS: snapshots,
		LOOKOUT_BUILD: site,
		LOOKOUT_PAGES: [OVERVIEW_PAGE, TOWNS_PAGE].join(',')
	};
	await run(['vite', 'build', '--logLevel', 'error'], env);
	await cp(snapshots, join(site, 'snapshots'), { recursive: true, force: true });
	await run(['tsx', 'scripts/compress.ts', site], env);
}

async function run(command: string[], env: NodeJS.ProcessEnv): Promise<void> {
	const child = spawn('npx', ['--no-install', ...command], {
		env,
		stdio: ['ignore', 'ignore', 'inherit']
	});
	const [status] = await once(child, 'exit');
	if (status !== 0) throw new Error(`${command.join(' ')} ended with status ${status}`);
}
