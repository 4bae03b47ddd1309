import { afterAll, beforeAll, expect, test } from 'vitest';
import { answerAll } from '#lib/queries/answer-all.ts';
import type { Point } from '#lib/queries/query-metric.ts';
import type { ThemeView } from '#lib/themes/define-theme.ts';
import { leads } from '#lib/themes/leads/leads.ts';
import { openDataset, type OpenDataset } from './open-theme.ts';

let county: OpenDataset;
beforeAll(async () => {
	county = await openDataset('synthetic-county');
});
afterAll(() => county.close());

const words = (view: ThemeView) => view.lead.map(({ text }) => text).join('');
const exhibit = (view: ThemeView, wanted: string) => view.exhibits.find(({ id }) => id === wanted);

test('a quarter is told as leads, and money as what rounding to 10,000 leaves of 80,000 of 80,000', async () => {
	const view = await county.see('leads', 'period=2025-Q2');
	expect(view.title).toBe('2025年第二季度发现疑点线索13条');
	// 75,000 ⁄ 85,000 = 88.2 %, rounded outwards; more than all cannot come back.
	expect(words(view)).toBe(
		'合成县2025年第二季度发现疑点线索13条，线索须经核实，不等于违规事实。' +
			'2024年发现的线索中，金额已公布的为收入或财产超标准：查实应追约8万元，已追回约8万元，追回率88%至100%。'
	);
	expect(view.figures.map(({ id, value, unit, note }) => [id, `${value}${unit}`, note])).toEqual([
		['leads', '13条', '2025年第二季度'],
		['leads-due', '8万元', '约数，2024年已公布的1类合计'],
		['leads-recovered', '8万元', '约数，2024年已公布的1类合计'],
		['recovery-rate', '88至100%', '应追、已追取整到1万元，在此区间']
	]);
});

test('in English, too', async () => {
	const view = await county.see('leads', 'period=2025-Q2', 'en');
	expect(view.title).toBe('Leads found in Q2 2025: 13');
	expect(words(view)).toContain(
		'Confirmed as due about 80,000 yuan, recovered about 80,000 yuan, recovery rate 88%–100%.'
	);
	expect(exhibit(view, 'unentitled')?.title).toBe(
		'Leads: paid after death, 10 in 2023; paid while in prison, not published in any year'
	);
});

test('a quarter whose leads are hidden is not one without any', async () => {
	const view = await county.see('leads', 'period=2025-Q1');
	expect(view.title).toBe('2025年第一季度疑点线索条数未公布');
	expect(words(view)).toMatch(/^合成县2025年第一季度疑点线索条数未公布，不等于没有；/);
	expect(view.figures[0]).toMatchObject({ value: '隐', unit: '' });
});

test('of twelve quarters nine are told, eleven to sixteen leads each; their money is hidden', async () => {
	const found = exhibit(await county.see('leads', ''), 'found');
	expect(found?.title).toBe('有数字的9个季度，每季度发现线索11至16条');
	expect(found?.table.rows.slice(-2).map(({ cells }) => cells)).toEqual([
		['2025年第一季度', '隐', '隐', '隐'],
		['2025年第二季度', '13', '隐', '隐']
	]);
	expect(found?.notes.join()).toContain('不公布');
});

test('of the kinds of 2024 one is told; paying twice and suspected omission stand first, hidden', async () => {
	const found = exhibit(await county.see('leads', ''), 'kinds');
	expect(found?.title).toBe('2024年各类线索中，只公布了收入或财产超标准，15条');
	expect(found?.table.rows.map(({ cells }) => cells.slice(0, 2).join(' '))).toEqual([
		...['重复享受 隐', '疑似漏保 隐', '死亡后发放 隐', '服刑期间发放 隐', '金额不符 隐'],
		...['收入或财产超标准 15', '近亲属未备案 隐']
	]);
});

test('in a year with two kinds told, the larger speaks: 27 and 10 in 2023', async () => {
	const view = await county.see('leads', 'period=2024-Q1');
	expect(exhibit(view, 'kinds')?.title).toBe('2023年已公布的线索中，收入或财产超标准最多，27条');
});

test('money is told by year, about so much, with what rounding leaves of the rate', async () => {
	const found = exhibit(await county.see('leads', ''), 'money');
	expect(found?.title).toBe('2024年收入或财产超标准查实应追约8万元，已追回约8万元');
	// 115 ⁄ 135 = 85.185 % and 65 ⁄ 85 = 76.47 %.
	expect(found?.table.rows.slice(-3).map(({ cells }) => cells)).toEqual([
		['2022年', '8', '7', '76至100'],
		['2023年', '13', '12', '85至100'],
		['2024年', '8', '8', '88至100']
	]);
	expect(found?.notes.join()).toContain('取整到1万元。');
});

test('leads on payments after death and in prison, of the last year told', async () => {
	const found = exhibit(await county.see('leads', ''), 'unentitled');
	expect(found?.title).toBe('死亡后发放线索2023年10条，服刑期间发放线索各年均未公布');
	expect(found?.table.rows[0]?.cells).toEqual(['2019年', '12', '隐', '隐', '隐']);
});

test('before a year is over, nothing is said of kinds and money', async () => {
	const view = await county.see('leads', 'period=2018-Q4');
	expect(view.title).toBe('2018年第四季度发现疑点线索16条');
	expect(words(view)).toBe('合成县2018年第四季度发现疑点线索16条，线索须经核实，不等于违规事实。');
	expect(view.figures.map(({ id }) => id)).toEqual(['leads']);
	expect(view.exhibits).toEqual([]);
});

test('with both told, paying twice and suspected omission stand side by side; exact amounts have one rate', async () => {
	const { outline, source } = county;
	const state = { topic: null, metric: null, period: '2025-Q2' };
	const answers = await answerAll(source, leads.questions(outline, state));
	const told = (name: string, by: Readonly<Record<string, number>>) => {
		const answer = answers[name];
		if (!answer) throw new Error(`nothing is asked of ${name}`);
		const points = answer.points.map((point): Point => {
			const { kind = '', time_period } = point.dimensions;
			const value = time_period === '2024' ? by[kind] : undefined;
			return value === undefined ? point : { ...point, value, status: 'A' };
		});
		return { ...answer, points };
	};
	const view = (missed: Readonly<Record<string, number>>) =>
		leads.view({
			...{ outline, state, locale: 'zh-CN' },
			answers: {
				...answers,
				'cases-of-kinds': told('cases-of-kinds', { duplicate: 12, ...missed }),
				'due-of-kinds': told('due-of-kinds', { duplicate: 40_000, over_income: 60_000 }),
				'recovered-of-kinds': told('recovered-of-kinds', { duplicate: 25_000, over_income: 50_000 })
			}
		});
	const both = view({ missed: 11 });
	expect(exhibit(both, 'kinds')?.title).toBe('2024年重复享受线索12条，疑似漏保线索11条');
	// 75,000 of 100,000, both exact.
	expect(both.figures.slice(1).map(({ value, unit }) => value + unit)).toEqual([
		...['10万元', '7.50万元', '75.0%']
	]);
	expect(exhibit(both, 'money')?.title).toBe('2024年已公布的2类查实应追10万元，已追回7.50万元');
	expect(exhibit(view({}), 'kinds')?.title).toBe('2024年重复享受线索12条，疑似漏保线索条数未公布');
});
