import { readdir, readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { both, type CheckResult } from '../checks/check-result.ts';

const FOREIGN = [
	'.duckdb',
	'.db',
	'.wal',
	'.csv',
	'.xlsx',
	'.xls',
	'.map',
	'.jsonl',
	'.log',
	'.env'
];
const READABLE = ['.json', '.js', '.css', '.html', '.txt', '.svg', '.webmanifest'];
/** A private key, a password in an address, a secret of the exporter. */
const SECRET =
	/-----BEGIN [A-Z ]*PRIVATE KEY|postgres(ql)?:\/\/[^\s"'/]+:[^\s"'@]+@|PGPASSWORD=\S|JIUZHU_P=\S/;

/** No database, list of records, source map or secret lies beside what is published. */
export async function attackFolder(folder: string): Promise<CheckResult[]> {
	const foreign: CheckResult['failures'] = [];
	const secrets: CheckResult['failures'] = [];
	const entries = await readdir(folder, { recursive: true, withFileTypes: true });
	const files = entries.filter((entry) => entry.isFile());
	let read = 0;
	for (const { parentPath, name } of files) {
		const place = join(parentPath, name).slice(folder.length + 1);
		const kind = name === '.env' ? '.env' : extname(name);
		if (FOREIGN.includes(kind))
			foreign.push(both(`不应公布的文件${place}`, `${place} is not to be published`));
		if (!READABLE.includes(kind)) continue;
		read += 1;
		if (SECRET.test(await readFile(join(parentPath, name), 'utf8')))
			secrets.push(both(`${place}含有口令或密钥`, `${place} holds a password or key`));
	}
	return [
		{ name: both('无关文件', 'foreign files'), looked: files.length, failures: foreign },
		{ name: both('口令与密钥', 'secrets'), looked: read, failures: secrets }
	];
}
