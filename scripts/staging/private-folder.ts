import { randomBytes } from 'node:crypto';
import { mkdir, readdir, rm } from 'node:fs/promises';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { AppError } from '#lib/errors.ts';
import { isAlive } from './is-alive.ts';
import { removeWithProcess } from './remove-with-process.ts';

/** Where stages of this user lie, unless a command says otherwise. */
export const STAGING_ROOT = join(tmpdir(), `jiuzhu-lookout-${userInfo().username}`);

/**
 * A new folder that only this user may enter, after what dead processes left has been removed.
 *
 * @throws {AppError} `staging/unusable`
 */
export async function claimFolder(root: string): Promise<string> {
	try {
		await mkdir(root, { recursive: true, mode: 0o700 });
		await removeAbandoned(root);
		const folder = join(root, `${process.pid}-${randomBytes(6).toString('hex')}`);
		removeWithProcess(folder);
		await mkdir(folder, { mode: 0o700 });
		return folder;
	} catch (cause) {
		const reason = cause instanceof Error ? cause.message : String(cause);
		throw new AppError('staging/unusable', { folder: root, reason }, { cause });
	}
}

async function removeAbandoned(root: string): Promise<void> {
	for (const name of await readdir(root)) {
		const owner = Number(/^(\d+)-[0-9a-f]{12}$/.exec(name)?.[1]);
		if (owner > 0 && !isAlive(owner)) await rm(join(root, name), { recursive: true, force: true });
	}
}
