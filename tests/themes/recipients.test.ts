import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Answers } from '#lib/queries/answer-all.ts';
import type { Point } from '#lib/queries/query-metric.ts';
import { lowIncomePopulation } from '#lib/themes/recipients/low-income-population.ts';
import { openDataset, type OpenDataset } from './open-theme.ts';

let county: OpenDataset;
beforeAll(async () => {
	county = await openDataset('synthetic-county');
});
afterAll(() => county.close());

test('the low-income population is 2,078 + 22 + 162 + 113 − 40, at most: some repeats are hidden', async () => {
	const view = await county.see('recipients', '');
	expect(view.title).toBe('2024年末低收入人口不超过2,335人');
	expect(view.figures.map(({ id, value }) => `${id} ${value}`)).toEqual([
		...['low-income-population 2,335', 'single_person_case 10.2', 'separated_residence 5.4'],
		...['years_on_rolls 62.8', 'benefit_change 82.7']
	]);
	const classes = view.exhibits.find(({ id }) => id === 'classes');
	expect(classes?.title).toBe('2024年末低收入人口中，约40人同时属于两类');
	expect(classes?.table.rows.map(({ cells }) => cells.slice(3).join(' '))).toEqual([
		...['2,078 0', '22 0', '162 隐', '113 40', '至多2,335 ']
	]);
});

test('categories told as one bear all their names, and a share that they hide is not made up', async () => {
	const { exhibits } = await county.see('recipients', 'topic=01');
	const rows = (id: string) =>
		exhibits.find((each) => each.id === id)?.table.rows.map(({ cells }) => cells.join(' '));
	expect(rows('benefit_change')).toEqual([
		...['提高 1,455 82.7%', '未变、降低 140 8.0%', '上年末没有发放、本月没有发放 165 9.4%']
	]);
	expect(rows('years_on_rolls')).toContain('5年以上 1,105 62.8%');
	// 渐退 are too few, and nobody on 低保 is cared for in an institution.
	const composition = exhibits.find(({ id }) => id === 'composition');
	expect(composition?.notes.join()).toContain('渐退期内');
	expect(rows('composition')?.join()).not.toContain('渐退');
});

const point = (dimensions: Record<string, string>, value: number | null): Point => ({
	...{ dimensions, value, numerator: value, denominator: null, unit: 'person', status: 'A' },
	...{ observation: 'A', confidentiality: 'F', sources: [] }
});
const answersOf = (points: Readonly<Record<string, readonly Point[]>>): Answers =>
	Object.fromEntries(
		Object.entries(points).map(([name, each]) => [name, { points: each }])
	) as unknown as Answers;

test('who is in two classes counts once; 特困 and 低保 exclude each other by law', () => {
	const found = lowIncomePopulation(
		answersOf({
			'classes-persons': [
				point({ programme: '02' }, 20),
				point({ programme: '01' }, 200),
				point({ programme: 'monitored' }, 60)
			],
			'counted-monitored': [point({ category: 'own' }, 45), point({ category: 'earlier' }, 15)]
		})
	);
	expect(found).toMatchObject({ persons: 265, repeated: 15, isAtMost: false });
});

test('a class whose number is hidden leaves no population, and hidden repeats an upper bound', () => {
	const persons = [point({ programme: '01' }, 200), point({ programme: 'monitored' }, 60)];
	expect(lowIncomePopulation(answersOf({ 'classes-persons': persons }))).toMatchObject({
		...{ persons: 260, isAtMost: true }
	});
	const hidden = [persons[0] as Point, point({ programme: 'monitored' }, null)];
	expect(lowIncomePopulation(answersOf({ 'classes-persons': hidden }))).toBeUndefined();
});
