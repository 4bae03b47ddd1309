import { spawnSync } from 'node:child_process';

/** Run `npm run synthesise` as the shell would. */
export function synthesise(...args: string[]): { status: number | null; stderr: string } {
	const command = ['--import', 'tsx', 'scripts/synthesise.ts', ...args];
	const { status, stderr } = spawnSync(process.execPath, command, { encoding: 'utf8' });
	return { status, stderr };
}
