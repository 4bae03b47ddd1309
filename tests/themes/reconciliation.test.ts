import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { reconciledIndicators } from '#lib/contract/reconciled-indicators.ts';
import { compareFigures, type Side } from '#lib/themes/reconciliation/compare.ts';
import { reconciliation } from '#lib/themes/reconciliation/reconciliation.ts';
import type { ThemeView } from '#lib/themes/define-theme.ts';
import { openDataset, type OpenDataset } from './open-theme.ts';

let county: OpenDataset;
let printed: OpenDataset;
beforeAll(async () => {
	county = await openDataset('synthetic-county');
	printed = await openDataset('yuzhong');
});
afterAll(() => Promise.all([county.close(), printed.close()]));

const lead = (view: ThemeView) => view.lead.map(({ text }) => text).join('');
const rowsOf = (view: ThemeView, id: string): string[] =>
	view.exhibits
		.find((exhibit) => exhibit.id === id)
		?.table.rows.map(({ cells }) => cells.join(' | ')) ?? [];

test('June 2025: town reported who was paid, the country eleven households too few', async () => {
	const view = await county.see('reconciliation', '');
	expect(view.title).toBe('2025年6月可对照的10项上报数：3项相符，2项差异已说明，5项原因待查');
	expect(lead(view)).toBe(
		'合成县待查的差异中，农村低保户数的比例最大：上报471户，本站由记录统计为482户，少报11户。'
	);
	expect(view.figures.map(({ value, unit }) => value + unit)).toEqual([
		...['10项', '3项', '2项', '5项']
	]);
	expect(rowsOf(view, 'latest')).toEqual([
		'最低生活保障户数 | 1,739 | 约1,730 | 约1,719 | 约−20 | −1.2 | 原因待查',
		'最低生活保障人数 | 2,051 | 约2,039 | 约2,026 | 约−25 | −1.2 | 原因待查',
		'城市低保户数 | 1,257 | 1,248 | 约1,248 | 约−9 | −0.7 | 口径：按当月发放上报',
		'城市低保人数 | 1,462 | 1,450 | 约1,450 | 约−12 | −0.8 | 口径：按当月发放上报',
		'农村低保户数 | 482 | 约482 | 471 | −11 | −2.3 | 原因待查',
		'农村低保人数 | 589 | 约589 | 576 | −13 | −2.2 | 原因待查',
		'特困人员供养户数 | 22 | 约22 | 约22 | 不超过5户 | – | 相符',
		'特困人员供养人数 | 22 | 约22 | 约22 | 不超过5人 | – | 相符',
		'季度临时救助人次（2025年第二季度） | 27 |  | 约27 | 不超过5人次 | – | 相符',
		'最低生活保障累计支出（万元） | 1,121.3 |  | 1,120 | −1.3 | −0.1 | 原因待查'
	]);
});

test('what agrees the month after was possibly entered late, and nothing more is said', async () => {
	const view = await county.see('reconciliation', 'metric=dibao_rural_households');
	const rows = rowsOf(view, 'months');
	expect(rows).toHaveLength(12);
	expect(rows.slice(-4)).toEqual([
		'2025年3月 | 487 | 约487 | 477 | −10 | 原因待查；次月已相符，可能是录入滞后',
		'2025年4月 | 484 | 约484 | 约484 | 不超过5户 | 相符',
		'2025年5月 | 481 | 约481 | 约481 | 不超过5户 | 相符',
		'2025年6月 | 482 | 约482 | 471 | −11 | 原因待查'
	]);
});

test('the year’s spending begins anew in January, within rounding or not', async () => {
	const view = await county.see('reconciliation', 'period=2025-03');
	expect(rowsOf(view, 'spending')).toEqual([
		'2025年1月 | 188.6 | 189 | 0.4 | 在四舍五入之内',
		'2025年2月 | 377.1 | 377 | −0.1 | 在四舍五入之内',
		'2025年3月 | 564.8 | 564 | −0.8 | 原因待查；次月已相符，可能是录入滞后'
	]);
});

test('no difference of few households stands on any page', async () => {
	for (const { metric, periods } of reconciliation.choices(county.outline))
		for (const period of periods) {
			const state = { topic: null, metric, period };
			const { exhibits } = await county.seeState('reconciliation', state, 'zh-CN');
			for (const { id, table } of exhibits.filter(({ id }) => id === 'latest' || id === 'months'))
				for (const { key, cells } of table.rows) {
					if (key.includes('spending') || metric?.includes('spending')) continue;
					const difference = cells.find((cell) => /^约?−?[\d,]+$/.test(cell) && cell.includes('−'));
					const size = Math.abs(Number((difference ?? '−99').replace('约', '').replace('−', '-')));
					expect([id, period, key, size > 5]).toEqual([id, period, key, true]);
				}
		}
}, 120_000);

test('a dataset without monthly reports says what it lacks', () => {
	expect(reconciliation.choices(printed.outline)).toEqual([]);
});

describe('a difference', () => {
	const side = (value: number | null): Side => ({ value, isNear: false });
	const compare = (ours: number | null, paid: number | null, reported: number | null, few = 5) =>
		compareFigures(
			{ ours: side(ours), paid: side(paid), reported: side(reported) },
			{ few, half: 0 }
		);

	test.each([
		['none, and not said to be none', 100, 100, 100, { cause: 'agrees', difference: null }],
		['of five, and not said', 100, 100, 95, { cause: 'agrees', difference: null }],
		['of six', 100, 100, 94, { cause: 'open', difference: -6 }],
		['that the number paid explains', 100, 90, 90, { cause: 'paid', difference: -10 }],
		['that it does not explain', 100, 90, 80, { cause: 'open', difference: -20 }],
		['from what is hidden', null, 90, 80, { cause: 'untold', difference: null }],
		['of what is hidden', 100, 90, null, { cause: 'untold', difference: null }]
	])('of counts: %s', (_, ours, paid, reported, expected) => {
		expect(compare(ours, paid, reported)).toEqual(expected);
	});

	test('of printed figures is told however small', () => {
		expect(compare(100, null, 99, 0)).toEqual({ cause: 'open', difference: -1 });
		expect(compare(100, null, 100, 0)).toEqual({ cause: 'agrees', difference: 0 });
	});

	test.each([
		[1234.4, 1234, 'rounding'],
		[1234.55, 1234, 'rounding'],
		[1234.6, 1234, 'open'],
		[1234, 1234, 'agrees']
	])('of money: %d reported as %d is %s', (ours, reported, cause) => {
		const sides = { ours: side(ours), paid: undefined, reported: side(reported) };
		expect(compareFigures(sides, { few: 5, half: 0.55 }).cause).toBe(cause);
	});
});

test('every code of the contract stands in the list of codes that is printed, and the other way round', () => {
	const rows = parse<{ code: string; unit: string; indicator: string }>(
		readFileSync('data/reference/monthly-report-codes.csv', 'utf8'),
		{ columns: true }
	);
	const listed = rows
		.filter(({ indicator }) => indicator !== '')
		.map(({ code, unit, indicator }) => `${indicator} ${code} ${unit}`);
	const declared = Object.entries(reconciledIndicators)
		.filter(([, { code }]) => code !== null)
		.map(([id, { code, unit }]) => `${id} ${code} ${unit}`);
	expect(declared.sort()).toEqual(listed.sort());
});
