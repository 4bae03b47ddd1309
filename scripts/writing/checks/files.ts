import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { both, type CheckResult } from './check-result.ts';
import { sha256 } from '../sha256.ts';
import type { Inspected } from './inspected.ts';

/** Every listed file is there, whole and unchanged; no other file is. */
export async function checkFiles({ folder, manifest }: Inspected): Promise<CheckResult> {
	const failures: CheckResult['failures'] = [];
	for (const { name, path, sha256: digest, bytes } of manifest.tables) {
		const content = await readFile(join(folder, path)).catch(() => undefined);
		if (!content) {
			failures.push(both(`缺少文件${path}`, `file ${path} is missing`));
			continue;
		}
		if (content.length !== bytes)
			failures.push(
				both(
					`${path}应为${bytes}字节，实为${content.length}字节`,
					`${path} has ${content.length} bytes, the manifest says ${bytes}`
				)
			);
		if (sha256(content) !== digest)
			failures.push(both(`${path}与校验值不符`, `${path} does not match its SHA-256`));
		if (path !== `${name}.${digest.slice(0, 12)}.parquet`)
			failures.push(both(`${path}的文件名与内容不符`, `${path} is not named by its content`));
	}
	const listed = new Set(['manifest.json', ...manifest.tables.map(({ path }) => path)]);
	for (const name of await readdir(folder))
		if (!listed.has(name))
			failures.push(both(`清单之外的文件${name}`, `file ${name} is not in the manifest`));
	return { name: both('文件', 'files'), looked: manifest.tables.length, failures };
}
