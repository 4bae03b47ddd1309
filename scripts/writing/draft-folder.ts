import { mkdir, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { isAlive } from '#scripts/staging/is-alive.ts';
import { removeWithProcess } from '#scripts/staging/remove-with-process.ts';

const PREFIX = '.tmp-';

/**
 * A new folder inside `out` (the same file system, so that it can be renamed into place). What
 * runs that were cut off left behind is removed first; a run still going keeps its own.
 */
export async function createDraft(out: string, dataset: string): Promise<string> {
	await mkdir(out, { recursive: true });
	for (const name of await readdir(out))
		if (name.startsWith(PREFIX) && !isRunning(name))
			await rm(join(out, name), { recursive: true, force: true });
	const draft = join(out, `${PREFIX}${dataset}-${process.pid}`);
	removeWithProcess(draft);
	await mkdir(draft);
	return draft;
}

function isRunning(name: string): boolean {
	const pid = Number(/-(\d+)$/.exec(name)?.[1]);
	return pid > 0 && pid !== process.pid && isAlive(pid);
}
