import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';

/** Bytes of all files below a folder, or of one file; what vanishes meanwhile counts nothing. */
export async function bytesOf(path: string): Promise<number> {
	const found = await stat(path).catch(() => undefined);
	if (!found?.isDirectory()) return found?.size ?? 0;
	const names = await readdir(path).catch(() => [] as string[]);
	const sizes = await Promise.all(names.map((name) => bytesOf(join(path, name))));
	return sizes.reduce((sum, size) => sum + size, 0);
}
