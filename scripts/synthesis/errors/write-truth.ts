import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { RecordsTable } from '#scripts/records/define-records-table.ts';
import type { Format } from '../format.ts';
import { holdsText } from './cell-kinds.ts';
import type { TrueFinding } from './plant-errors.ts';

interface Truth {
	seed: number;
	share: number;
	findings: readonly TrueFinding[];
}

const WHOLE = {
	'zh-CN': '涉及整张表或表头；本程序写出的表总是完整的。',
	en: 'It concerns a table or its header; tables are always written whole.'
};
const OBLONG = {
	'zh-CN': '该格式中每行的列数必然相同。',
	en: 'In this format every row has the same columns.'
};
const TYPED = {
	'zh-CN': '该格式的列有类型，存不下这样的值。',
	en: 'A column of this format has a type and cannot hold such a value.'
};
const EMPTY = {
	'zh-CN': '表中没有行可供仿造。',
	en: 'The table has no rows to make others of.'
};

/**
 * Say in `truth.json` what validation has to find: every row and column by table, file, sheet and row as
 * the connector of the format counts them, and what was not planted and why. One finding a line.
 */
export async function writeTruth(
	folder: string,
	tables: readonly RecordsTable[],
	format: Format,
	{ seed, share, findings }: Truth
): Promise<string> {
	const places = findings.map(({ table, nth, ...breach }) => ({
		...{ table, ...format.place(table, nth) },
		...breach
	}));
	const planted = new Set(findings.map(({ table }) => table));
	const left = [
		...['missing-column', 'no-header', 'repeated-column'].map((rule) => ({ rule, reason: WHOLE })),
		...(format.holds.longRow ? [] : [{ rule: 'ragged-row', reason: OBLONG }]),
		...tables.flatMap(({ name, columns }) =>
			Object.entries(columns).flatMap(([column, { type, codes }]) =>
				!format.holds.anyCell && !codes && !holdsText(type)
					? [{ rule: 'wrong-type', table: name, column, reason: TYPED }]
					: []
			)
		),
		...tables.flatMap(({ name }) => (planted.has(name) ? [] : [{ table: name, reason: EMPTY }]))
	];
	const list = (items: readonly unknown[]) => items.map((item) => JSON.stringify(item)).join(',\n');
	const path = join(folder, TRUTH);
	await writeFile(
		path,
		`{"schema":"truth/1","seed":${seed},"share":${share},\n` +
			`"findings":[\n${list(places)}\n],\n"not_planted":[\n${list(left)}\n]}\n`
	);
	return path;
}

const TRUTH = 'truth.json';

/** A county without errors must not lie beside the truth about another. */
export async function removeTruth(folder: string): Promise<void> {
	await rm(join(folder, TRUTH), { force: true });
}
