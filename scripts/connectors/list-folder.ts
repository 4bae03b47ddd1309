import { readdir } from 'node:fs/promises';
import { AppError } from '#lib/errors.ts';

/** What lies in a source's folder, in order of the names. @throws {AppError} `source/unreachable` */
export async function listFolder(folder: string): Promise<string[]> {
	const names = await readdir(folder).catch((cause: NodeJS.ErrnoException) => {
		const reason = cause.code ?? cause.message;
		throw new AppError('source/unreachable', { source: folder, reason }, { cause });
	});
	return names.sort();
}
