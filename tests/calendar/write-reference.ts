import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Write a reference table of its own. @returns its path. */
export async function writeReference(...lines: string[]): Promise<string> {
	const path = join(await mkdtemp(join(tmpdir(), 'lookout-reference-')), 'table.csv');
	await writeFile(path, `${lines.join('\n')}\n`);
	return path;
}
