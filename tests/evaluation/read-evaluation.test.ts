import { mkdir, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { itemsOf } from '#lib/contract/evaluation.ts';
import { readEvaluation } from '#scripts/engine/read-evaluation.ts';

const table = JSON.parse(await readFile('data/reference/evaluation.json', 'utf8'));

/** A folder `data` in which county `here` has the bundled table, its third item changed. */
async function withItem(change: object, whole: object = {}): Promise<string> {
	const root = await mkdtemp(join(tmpdir(), 'evaluation-'));
	await mkdir(join(root, 'datasets', 'here'), { recursive: true });
	await mkdir(join(root, 'reference'));
	await writeFile(join(root, 'reference', 'evaluation.json'), JSON.stringify(table));
	const [first, ...others] = table.groups;
	const items = first.items.map((item: object, at: number) =>
		at === 2 ? { ...item, ...change } : item
	);
	const local = { ...table, groups: [{ ...first, items }, ...others], ...whole };
	await writeFile(join(root, 'datasets', 'here', 'evaluation.json'), JSON.stringify(local));
	return root;
}

test('a dataset’s own table stands in place of the bundled one, for it alone', async () => {
	const root = await withItem({ points: 33 });
	const pointsOf = async (dataset: string) =>
		itemsOf(await readEvaluation(dataset, root)).find(({ id }) => id === 'budget')?.points;
	expect([await pointsOf('here'), await pointsOf('elsewhere')]).toEqual([33, 10]);
});

describe('a table with a mistake is refused, with file, item, field and what is allowed', () => {
	test.each<[string, object, string, string, string]>([
		['an unknown metric', { metric: 'paid' }, 'metric', 'paid', 'persons'],
		['a dimension that it has not', { where: { rule: ['x'] } }, 'metric', 'x', 'a code of rule'],
		[
			'a dimension of another table',
			{ where: { rule: ['reviewed'] } },
			'metric',
			'contract/unknown-column',
			'programme'
		],
		['a period that it has not', { period: 'month' }, 'period', 'month', 'year, year-end'],
		['no direction', { better: 'more' }, 'better', 'more', 'higher, lower'],
		['a page that is none', { evidence: 'money' }, 'evidence', 'money', 'funds'],
		['no points', { points: 0 }, 'points', '0', 'above 0'],
		['a veto with points', { method: { kind: 'veto' } }, 'points', '10', '0 for a veto'],
		['an unknown method', { method: { kind: 'luck' } }, 'method', 'luck', 'ratio, deduction'],
		[
			'bands out of order',
			{
				method: {
					kind: 'bands',
					bands: [
						{ from: 0.8, percent: 80 },
						{ from: 0.9, percent: 100 }
					]
				}
			},
			'method',
			'0.9: 100',
			'best first'
		]
	])('%s', async (_name, change, field, given, allowed) => {
		const root = await withItem(change);
		await expect(readEvaluation('here', root)).rejects.toMatchObject({
			code: 'evaluation/invalid',
			context: {
				...{ file: join(root, 'datasets', 'here', 'evaluation.json'), item: 'budget', field },
				...{ given: expect.stringContaining(given), allowed: expect.stringContaining(allowed) }
			}
		});
	});

	test.each([
		['an id twice', { id: 'assistants' }, {}, 'evaluation/invalid'],
		['a field nobody knows', { weight: 3 }, {}, 'dataset/unknown-field'],
		['a target that is no number', { target: '100%' }, {}, 'dataset/missing-field'],
		['grades out of order', {}, { grades: [...table.grades].reverse() }, 'evaluation/invalid'],
		['no items', {}, { groups: [] }, 'evaluation/invalid']
	])('%s', async (_name, change, whole, code) => {
		await expect(readEvaluation('here', await withItem(change, whole))).rejects.toMatchObject({
			code
		});
	});
});
