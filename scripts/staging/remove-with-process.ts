import { rmSync } from 'node:fs';

const folders = new Set<string>();

/**
 * Have a folder removed however the process ends, short of being killed outright: then the next
 * run finds it by its name. A folder that has been renamed away is let alone.
 */
export function removeWithProcess(folder: string): void {
	if (folders.size === 0)
		process.once('exit', () => {
			for (const each of folders) rmSync(each, { recursive: true, force: true });
		});
	folders.add(folder);
}

const SIGNALS = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 } as const;

/** Let a command that is told to stop end as one that stops by itself, with the status a shell expects. */
export function stopOnSignals(): void {
	for (const [signal, status] of Object.entries(SIGNALS))
		process.once(signal, () => process.exit(status));
}
