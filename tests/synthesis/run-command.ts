import { spawnSync } from 'node:child_process';

interface Ran {
	status: number | null;
	stderr: string;
}

/** Run `npm run synthesise` as the shell would. */
export const synthesise = (...args: string[]): Ran => synthesiseWith({}, ...args);

/** The same with these variables on top. */
export function synthesiseWith(env: Readonly<Record<string, string>>, ...args: string[]): Ran {
	const command = ['--import', 'tsx', 'scripts/synthesise.ts', ...args];
	const { status, stderr } = spawnSync(process.execPath, command, {
		encoding: 'utf8',
		env: { ...process.env, ...env }
	});
	return { status, stderr };
}
