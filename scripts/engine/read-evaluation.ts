import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Evaluation } from '#lib/contract/evaluation.ts';
import { checkFields, readJsonObject } from '../connectors/read-json.ts';
import { checkItem, checking } from './check-evaluation-item.ts';

const FIELDS = { title: 'bilingual', basis: 'bilingual', grades: 'list', groups: 'list' } as const;
/**
 * The table by which a dataset assesses itself: its own `evaluation.json`, else the one of the reference data.
 *
 * @param root the folder `data`.
 * @throws {AppError} `evaluation/invalid` with file, item, field and what is allowed; `dataset/…` where a
 *   field is missing or unknown.
 */
export async function readEvaluation(dataset: string, root = 'data'): Promise<Evaluation> {
	const own = join(root, 'datasets', dataset, 'evaluation.json');
	const file = existsSync(own) ? own : join(root, 'reference', 'evaluation.json');
	const value = await readJsonObject(file, file);
	checkFields(value, FIELDS, file);
	const evaluation = value as unknown as Evaluation;
	const check = checking(file, '', 'grades');
	evaluation.grades.forEach((grade, at) => {
		checkFields({ ...grade }, { name: 'bilingual', from: 'number' }, file, `grades[${at}].`);
		const before = evaluation.grades[at - 1]?.from ?? Infinity;
		check(grade.from < before, grade.from, 'from the best to the last, each lower');
	});
	const last = evaluation.grades[evaluation.grades.length - 1]?.from;
	check(last === 0, String(last), 'the last from 0');
	const known = new Set<string>();
	evaluation.groups.forEach((group, at) => {
		checkFields({ ...group }, { name: 'bilingual', items: 'list' }, file, `groups[${at}].`);
		group.items.forEach((item) => {
			checkItem(item, file);
			checking(file, item.id, 'id')(!known.has(item.id), item.id, 'each id once');
			known.add(item.id);
		});
	});
	checking(file, '', 'groups')(known.size > 0, '[]', 'at least one item');
	return evaluation;
}
