import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { itemsOf, type Evaluation } from '#lib/contract/evaluation.ts';
import { metrics } from '#lib/metrics/index.ts';
import { readEvaluation } from '#scripts/engine/read-evaluation.ts';
import { openDataset, type OpenDataset } from '../themes/open-theme.ts';
import { assess } from './open-evaluation.ts';

let evaluation: Evaluation;
let county: OpenDataset;
beforeAll(async () => {
	evaluation = await readEvaluation('synthetic-county');
	county = await openDataset('synthetic-county');
});
afterAll(() => county.close());

const see = async (query: string) => {
	const view = await assess(county, evaluation, query);
	if (!view) throw new Error('nothing to assess');
	const rows = view.groups.flatMap((group) => group.rows);
	const words = (id: string) => rows.find(({ item }) => item.id === id)?.words;
	return { ...view, words };
};

test('the default table has 100 points, and every metric that it names is defined', () => {
	const items = itemsOf(evaluation);
	expect(items.reduce((sum, { points }) => sum + points, 0)).toBe(100);
	expect(items.filter(({ metric }) => !metrics.has(metric))).toEqual([]);
	expect(evaluation.basis['zh-CN']).toContain('由本站拟定');
});

test('what is hidden or not told is no zero: 2024 has 67 points to score and no grade', async () => {
	const { title, total, words } = await see('');
	expect(title).toBe('合成县2024年度自评暂不能定级，得分在59.08至92.08分之间');
	expect(total).toMatchObject({ points: 100, scorable: 67 });
	expect(total.most - total.least).toBeCloseTo(33, 9);
	expect(words('on-time')).toMatchObject({ actual: '–', score: '不评分' });
	// All but two at most of 1,762 households were reviewed: how many of them is not told.
	expect(words('reviews')).toMatchObject({ target: '≥100%', actual: '隐', score: '不评分' });
	// 201 of 206, short by 2.427 percentage points, a point each: 5 − 2.427.
	expect(words('two-visitors')).toMatchObject({ actual: '97.6%', score: '2.57' });
	// 156 of 167, short by 6.587 percentage points, half a point each: 8 − 3.293.
	expect(words('first-payment')).toMatchObject({ actual: '93.4%', score: '4.71' });
});

test('a year told by quarters is their sum: 52 + 47 + 33 + 53 of 67 + 51 + 37 + 59', async () => {
	const { words } = await see('period=2023');
	// 185 of 214 is 86.449%: 10 − 13.551 ⁄ 2.
	expect(words('on-time')).toMatchObject({ actual: '86.4%', score: '3.22' });
});

test('a town is not graded on the few items that are told of it', async () => {
	const { title, total, figures } = await see('town=990101001');
	expect(title).toBe('合成一街道2024年度可评分的指标不足一半，不作评价');
	expect(total).toMatchObject({ scorable: 18, isEnough: false });
	expect(figures[0]?.value).toBe('–');
});

test('a town loses nothing to chance: 18 of 21 in time may be one of which all are', async () => {
	const all: Evaluation = {
		...evaluation,
		groups: evaluation.groups.map(({ name, items }) => ({
			name,
			items: items.map((item) => (item.id === 'on-time' ? { ...item, target: 0.9 } : item))
		}))
	};
	const view = await assess(county, all, 'town=990101003');
	const row = view?.groups.flatMap(({ rows }) => rows).find(({ item }) => item.id === 'on-time');
	expect(row).toMatchObject({ isWithinChance: true, score: 10 });
});

test('points that a reader sets are said to be a reader’s, and no wrong ones are taken', async () => {
	const set = await see('weights=on-time:0,refusals:0,declared:0,spot-checks:0,reviews:0');
	expect(set.title).toBe('合成县2024年度自评得88.18分，良好');
	expect(set.changed).toContain('低保按时办结率0分（原10分）');
	const wrong = await see('weights=on-time:-3,x:5&period=1999&town=nowhere');
	expect([wrong.changed, wrong.total.points]).toEqual(['', 100]);
	expect(wrong.title).toMatch(/^合成县2024年度/);
});

describe('whatever is chosen reads well, in both languages', () => {
	test.each(['synthetic-county', 'nation', 'jinan', 'fujian', 'yuzhong'])('%s', async (id) => {
		const dataset = id === 'synthetic-county' ? county : await openDataset(id);
		for (const locale of ['zh-CN', 'en'] as const)
			for (const query of ['', 'period=2018', 'period=2021', 'town=990101102']) {
				const view = await assess(dataset, evaluation, query, locale);
				const found = /undefined|NaN|Infinity|\{\w+\}/.exec(JSON.stringify(view ?? ''));
				expect([query, locale, found?.[0]]).toEqual([query, locale, undefined]);
				if (id !== 'synthetic-county' && view) expect(view.total.isEnough).toBe(false);
			}
		if (id !== 'synthetic-county') await dataset.close();
	});
});
