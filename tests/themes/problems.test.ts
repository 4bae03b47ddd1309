import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { problemsZhCN } from '#lib/i18n/problems.zh-CN.ts';
import { together, type Verdict } from '#lib/themes/problems/define-problem.ts';
import { problemGroups } from '#lib/themes/problems/problem-ids.ts';
import { problemList } from '#lib/themes/problems/problem-list.ts';
import { problems } from '#lib/themes/problems/problems.ts';
import { openDataset, type OpenDataset } from './open-theme.ts';

const needs = parse<Record<'id' | 'phrase', string>>(
	readFileSync('data/reference/needs.csv', 'utf8'),
	{ columns: true }
);

let county: OpenDataset;
let printed: OpenDataset;
beforeAll(async () => {
	county = await openDataset('synthetic-county');
	printed = await openDataset('yuzhong');
});
afterAll(() => Promise.all([county.close(), printed.close()]));

const rowsOf = async (query: string) => {
	const { exhibits } = await county.see('problems', query);
	return new Map(
		exhibits.flatMap(({ table }) => table.rows.map(({ key, cells }) => [key, cells.slice(1)]))
	);
};

test('the phrase of each problem is the printed one, and each stands in one group', () => {
	const printed = new Map(needs.map(({ id, phrase }) => [id, phrase]));
	for (const { id } of problemList)
		expect([id, problemsZhCN[`problems.${id}`]]).toEqual([id, printed.get(id)]);
	expect(problemList.map(({ id }) => id)).toEqual(Object.values(problemGroups).flat());
});

describe('what several figures say together', () => {
	test.each<[readonly Verdict[], 'any' | 'all', Verdict]>([
		[['supports', 'hidden'], 'any', 'supports'],
		[['opposes', 'hidden'], 'any', 'hidden'],
		[['opposes', 'opposes'], 'any', 'opposes'],
		[['supports', 'hidden'], 'all', 'hidden'],
		[['supports', 'opposes'], 'all', 'mixed'],
		[['supports', 'supports'], 'all', 'supports'],
		[['opposes', 'opposes'], 'all', 'opposes'],
		[[], 'any', 'absent'],
		[[], 'all', 'absent']
	])('%j, %s: %s', (verdicts, by, word) => expect(together(verdicts, by)).toBe(word));
});

test('reviews hidden, 26 of 233 mismatched, 81 and 47 of 321 staff by the end of June 2025', async () => {
	const view = await county.see('problems', 'period=2025-06');
	expect(view.title).toBe('检查报告常提的15个问题：数字支持7个，不支持0个，不足以判断8个');
	const rows = await rowsOf('period=2025-06');
	// Wilson: 26 of 233 from 7.7%; about 95 of 1,760 from 4.4% to 6.6%.
	expect(rows.get('S0-16')).toEqual([
		'在册家庭年度核查完成率：隐（2024年）；季度进出率：5.1%（2025年第二季度）',
		...['不足以判断：数字隐去', '动态']
	]);
	expect(rows.get('S0-20')?.slice(0, 2)).toEqual([
		'信息核对不一致率：11.2%（2025年第二季度）',
		'支持'
	]);
	expect(rows.get('S0-23')?.slice(0, 2)).toEqual([
		'人户分离户占比：约5.4%（2024年）',
		'不足以判断：未明确越过界限'
	]);
	// 5.2 of 5.565 million yuan from budgets, 95,000 donated.
	expect(rows.get('S2-31')?.slice(0, 2)).toEqual([
		'财政资金占比：约93.4%（2025年第二季度）',
		'支持'
	]);
	expect(rows.get('S0-27')?.slice(0, 2)).toEqual([
		'社会捐赠占比：约1.7%（2025年第二季度）',
		'支持'
	]);
	// 167 of 206; 10 of 17 in time, which does not say that anybody was turned away.
	expect(rows.get('S4-06')?.slice(0, 2)).toEqual(['材料一次受理率：81.1%（2024年）', '支持']);
	expect(rows.get('S4-07')?.slice(0, 2)).toEqual([
		'转办限时办结率：58.8%（2024年）',
		'不足以判断：缺少直接的数字'
	]);
	expect(rows.get('S2-22')?.slice(0, 2)).toEqual([
		'低保覆盖率超出正常波动范围的：已公布的8个镇街中3个（2025年6月）',
		'支持'
	]);
	expect(rows.get('S2-29')?.[0]).toBe('专职率：25.2%（2025年6月）；持证率：14.6%（2025年6月）');
});

test('leads are counted and never judged; hidden ones are no zero', async () => {
	for (const period of problems.choices(county.outline)[0]?.periods ?? []) {
		const rows = await rowsOf(`period=${period}`);
		for (const id of ['S2-19', 'S4-03']) {
			expect([period, id, rows.get(id)?.[1]]).toEqual([
				...[period, id, expect.stringMatching(/^不足以判断：/)]
			]);
		}
		expect(rows.get('S2-20')?.[0]).not.toContain('undefined');
	}
	expect((await rowsOf('period=2025-06')).get('S2-19')).toEqual([
		'重复享受线索：隐（2024年）；疑似漏保线索：隐（2024年）',
		...['不足以判断：数字隐去', '疑点']
	]);
});

test('no figure is later than the period chosen', async () => {
	for (const cells of (await rowsOf('period=2022-12')).values())
		expect(cells[0]).not.toMatch(/202[345]年/);
});

test('every rule is told, and every table stands open with the pages that its rows lead to', async () => {
	const { exhibits } = await county.see('problems', '');
	for (const { id, option, table, notes } of exhibits) {
		expect(option).toBeUndefined();
		expect(notes).toHaveLength(table.rows.length + (id === 'leads' ? 0 : 1));
		for (const { page } of table.rows) expect(page).toMatch(/^[a-z]+$/);
	}
});

test('printed totals bear on none of them', () => {
	expect(problems.choices(printed.outline)).toEqual([]);
});
