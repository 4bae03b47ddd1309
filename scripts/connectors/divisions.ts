import { fileURLToPath } from 'node:url';
import { readCsv } from './read-csv.ts';

const FILE = fileURLToPath(new URL('../../data/reference/divisions.csv', import.meta.url));

/** Division code as an area code → official name; provinces and prefectures filled up to six digits. */
export type Divisions = ReadonlyMap<string, string>;

let reading: Promise<Divisions> | undefined;

/** Source: data/reference/SOURCES.md (statistical division codes, 2023 edition). */
export function readDivisions(): Promise<Divisions> {
	return (reading ??= readCsv(FILE, 'divisions.csv').then(({ rows }) => {
		const named = rows.map(({ cells: { code = '', name = '' } }): [string, string] => [
			code.length < 6 ? code.padEnd(6, '0') : code,
			name
		]);
		return new Map([['CN', '全国'], ...named]);
	}));
}

/** Codes one level below: towns of a county, counties of a prefecture, and so on. */
export function childrenOf(divisions: Divisions, code: string): string[] {
	const codes = [...divisions.keys()];
	if (code === 'CN') return codes.filter((each) => each.endsWith('0000'));
	const prefix = code.replace(/(00){0,2}$/, '');
	const isChild = {
		2: /^\d{4}00$/,
		4: /^\d{6}$/,
		6: /^\d{9}$/
	}[prefix.length];
	return codes.filter((each) => each !== code && each.startsWith(prefix) && isChild?.test(each));
}
