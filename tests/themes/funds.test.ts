import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { answerAll, type Answers } from '#lib/queries/answer-all.ts';
import type { Point } from '#lib/queries/query-metric.ts';
import { readTheme, type ThemeView } from '#lib/themes/define-theme.ts';
import { toTwoDigits } from '#lib/themes/funds/funds-facts.ts';
import { themeById } from '#lib/themes/index.ts';
import { openDataset, type OpenDataset } from './open-theme.ts';

const lead = (view: ThemeView) => view.lead.map(({ text }) => text).join('');
const exhibit = (view: ThemeView, id: string) => view.exhibits.find((each) => each.id === id);
const row = (view: ThemeView, id: string, key: string) =>
	exhibit(view, id)?.table.rows.find((each) => each.key === key)?.cells;

/** The page of an address whose figures are changed on the way: what protection or a gap would leave. */
async function seeChanged(
	{ outline, source }: OpenDataset,
	query: string,
	change: (name: string, point: Point) => Partial<Point>
): Promise<ThemeView> {
	const theme = themeById('funds');
	const state = readTheme(theme, outline, new URLSearchParams(query));
	if (!state) throw new Error('no state');
	const answers = await answerAll(source, theme.questions(outline, state));
	const changed: Answers = Object.fromEntries(
		Object.entries(answers).map(([name, answer]) => [
			name,
			{ ...answer, points: answer.points.map((point) => ({ ...point, ...change(name, point) })) }
		])
	);
	return theme.view({ outline, state, answers: changed, locale: 'zh-CN' });
}
const HIDDEN = { value: null, numerator: null, status: 'C', reason: 'hidden' } as const;

describe('the synthetic county', () => {
	let county: OpenDataset;
	beforeAll(async () => {
		county = await openDataset('synthetic-county');
	});
	afterAll(() => county.close());

	test('a budget says what is left of it, when its money first came and was last paid out: March to December is nine months', async () => {
		const budget = (await county.see('funds', '')).exhibits.find(({ id }) => id === 'budget');
		const last = budget?.table.rows[budget.table.rows.length - 1];
		// 2,266.7 came, 2,232.9 of them were paid: 98.5%.
		expect(budget?.title).toBe('2024年低保预算执行率98.5%');
		expect(last?.cells.slice(3)).toEqual(['2,266.7', '2,232.9', '33.8', '98.5%']);
		expect(budget?.notes[0]).toBe(
			'2024年预算资金2024年3月首次到账，2024年12月最后拨付，相隔9个月。公布到月，不推算天数。'
		);
	});

	// 1,886,298 + 1,884,243 + 1,877,299 + 1,861,343 + 1,851,233 + 1,852,555 = 11,212,971 yuan on 10,963,671;
	// June: 1,852,555 on 1,812,280 a year before, for 2,051 persons: 903.24, of 1,301 69.43 %.
	test('is told by month, by the sum of its year, by person and by source', async () => {
		const view = await county.see('funds', 'period=2025-06');
		expect(view.title).toBe('2025年6月低保发放185.3万元，比上年同期增长2.2%');
		expect(lead(view)).toBe(
			'合成县2025年1至6月低保累计发放1,121.3万元，比上年同期增长2.3%；当月人均补助903.2元，相当于低保标准的69.4%；2025年第二季度财政资金占约93.4%（不含福利彩票公益金）。'
		);
		expect(view.figures.map(({ id, value, unit }) => `${id} ${value} ${unit}`)).toEqual([
			'paid-for 185.3 万元',
			'mean-paid-total 903.2 元/人·月',
			'gap-rate 69.4 %',
			'fiscal-share 约93.4 %',
			'temporary-mean 约1,700 元/人次'
		]);
		expect(view.exhibits.map(({ id }) => id)).toEqual([
			...['paid', 'year-to-date', 'sources', 'fiscal', 'benefit', 'brackets'],
			...['budget', 'rules-01', 'temporary', 'towns']
		]);
	});

	test('writes programmes in one unit, and says which months are exact', async () => {
		const view = await county.see('funds', 'period=2025-06');
		expect(row(view, 'paid', '2025-06')).toEqual(['2025年6月', '185.3', '6.0', '1.9']);
		expect(exhibit(view, 'paid')?.notes.slice(0, 4)).toEqual([
			'低保24个月均为实数。',
			'特困供养24个月均已取整。',
			'临时救助24个月中有6个取整，其余为实数。',
			'低保边缘的发放金额隐去或未列，表中不列。'
		]);
		expect(row(view, 'year-to-date', '08')).toEqual(['临时救助', '10.8', '12.0', '约−9.9']);
	});

	test('has sources of 5,565,000 yuan for months of 5,565,131, of which budgets gave 5,200,000', async () => {
		const view = await county.see('funds', 'period=2025-06');
		expect(exhibit(view, 'sources')?.title).toBe(
			'2025年第二季度低保资金中，县级财政最多，占约34.5%'
		);
		expect(row(view, 'sources', 'central')).toEqual(['中央财政', '158.5', '28.5', '28.5']);
		expect(row(view, 'sources', '_U')).toBeUndefined();
		expect(exhibit(view, 'sources')?.notes).toContain(
			'各来源之和5,565,000元，三个月发放金额之和5,565,131元，相差131元，是取整的差额，未作调整。'
		);
		expect(exhibit(view, 'fiscal')?.title).toBe('近12个季度低保的财政资金占比在约93.4%至93.5%之间');
		expect(row(view, 'fiscal', '2025-Q2')).toEqual(['2025年第二季度', '93.4', '97.7']);
	});

	// 5,565,131 / (2,057 + 2,052 + 2,051) = 903.43. At the end of 2018: 4,347,043 / 7,352 = 591.27,
	// of (917 × 5,153 + 690 × 2,199) / 7,352 = 849.1 it is 69.63 %.
	test('weights the standards of towns and country by person-months', async () => {
		const now = await county.see('funds', 'period=2025-06');
		expect(exhibit(now, 'benefit')?.title).toBe(
			'2025年第二季度低保月人均补助903.4元，相当于标准1,301元的69.4%'
		);
		const early = await county.see('funds', 'period=2019-06');
		expect(row(early, 'benefit', '2018-Q4')).toEqual(['2018年第四季度', '591.3', '849', '69.6']);
	});

	test('gives bounds where persons by stratum are hidden: 591.27 is 64.5 % of 917 and 85.7 % of 690, 590.29 of December 85.5 %', async () => {
		const view = await seeChanged(county, 'period=2018-12', (name) =>
			name === 'strata' ? HIDDEN : {}
		);
		expect(row(view, 'benefit', '2018-Q4')).toEqual([
			...['2018年第四季度', '591.3', '690–917', '64.5–85.7']
		]);
		expect(exhibit(view, 'benefit')?.notes).toContain(
			'城乡标准不同，而有的月份城乡在册人数没有公布，这些季度的标准和补差率只能给出范围。'
		);
		expect(lead(view)).toMatch(/相当于低保标准的64\.4%–85\.5%/);
	});

	test('sums nothing up over a month that is hidden', async () => {
		const view = await seeChanged(county, 'period=2025-06', (name, { dimensions }) =>
			/^(paid-01|mean|times-paid)$/.test(name) && dimensions.time_period === '2025-05' ? HIDDEN : {}
		);
		expect(row(view, 'benefit', '2025-Q2')?.slice(1)).toEqual(['隐', '隐', '隐']);
		expect(exhibit(view, 'benefit')?.title).toMatch(/^2025年第一季度/);
		expect(row(view, 'temporary', '2025-Q2')).toEqual(['2025年第二季度', '27', '隐', '隐']);
		expect(exhibit(view, 'paid')?.title).toBe('已公布的23个月中，低保每月发放181.2万元至190.9万元');
		expect(row(view, 'towns', '990101001')?.[2]).toBe('–');
	});

	// 23,500 + 5,000 (rounded) + 18,600 = 47,100 for 27; in autumn 2024 69,500 for 39, all exact.
	test('tells a mean of temporary assistance to two digits where a month is rounded', async () => {
		const view = await county.see('funds', 'topic=08&period=2025-06');
		expect(view.title).toBe('2025年6月临时救助发放18,600元，比上年同期增长23.2%');
		expect(exhibit(view, 'temporary')?.title).toBe(
			'2025年第二季度临时救助27人次、约47,100元，次均约1,700元'
		);
		expect(row(view, 'temporary', '2024-Q3')).toEqual([
			...['2024年第三季度', '39', '69,500', '1,782']
		]);
		expect(row(view, 'temporary', '2024')).toEqual(['2024年', '147', '248,900', '1,700']);
	});

	test('has no mean where nobody was assisted, and no share of budgets where a source is hidden', async () => {
		const view = await seeChanged(county, 'period=2025-06', (name, { dimensions }) => {
			const period = dimensions.time_period;
			if (name === 'times' && period === '2025-Q2') return { value: 0, numerator: 0 };
			return name.startsWith('fiscal-share') && period === '2025-Q2' ? HIDDEN : {};
		});
		expect(row(view, 'temporary', '2025-Q2')).toEqual(['2025年第二季度', '0', '47,100', '–']);
		expect(exhibit(view, 'temporary')?.title).toMatch(/^2025年第一季度/);
		expect(exhibit(view, 'fiscal')?.title).toBe(
			'已公布的11个季度中，低保的财政资金占比在约93.4%至93.5%之间'
		);
		expect(view.figures.find(({ id }) => id === 'fiscal-share')).toMatchObject({
			...{ value: '隐', unit: '', note: '2025年第二季度' }
		});
		expect(lead(view)).not.toMatch(/财政资金/);
	});

	test('shows no shares where one source is hidden, and says that they are not told', async () => {
		const view = await seeChanged(county, 'period=2025-06', (name) =>
			name === 'sources' ? HIDDEN : {}
		);
		expect(exhibit(view, 'sources')).toBeUndefined();
		expect(exhibit(view, 'paid')?.notes).toContain('低保没有或隐去的：资金来源。');
	});

	// 1,505,000 / (551 + 548 + 543) = 916.6; 27.0 % of the money for 543 of 2,051 persons.
	test('lists towns in the order of divisions, with hidden ones among them', async () => {
		const view = await county.see('funds', 'period=2025-06');
		const towns = exhibit(view, 'towns');
		expect(towns?.title).toBe(
			'2025年第二季度已公布的8个镇街中，低保月人均补助在约830元至约990元之间'
		);
		expect(towns?.table.rows.map(({ key }) => key).join()).toMatch(/001,.*006,.*101,.*201$/);
		expect(row(view, 'towns', '990101001')).toEqual(['合成一街道', '150.5', '27.0', '26.5', '920']);
		expect(row(view, 'towns', '990101102')).toEqual(['合成八镇', '20.0', '3.6', '隐', '隐']);
	});

	test('does not call rounded amounts equal, nor hidden ones anything', async () => {
		const rounded = await county.see('funds', 'topic=02&period=2025-05');
		expect(rounded.title).toBe('2025年5月特困供养发放约60,000元，取整后与上年同期相同');
		expect(exhibit(rounded, 'sources')).toBeUndefined();
		expect(exhibit(rounded, 'paid')?.notes).toContain(
			'特困供养没有或隐去的：资金来源、户月补助分档、镇街人均补助。'
		);
		const hidden = await county.see('funds', 'topic=dibian&period=2025-06');
		expect(hidden.title).toBe('2025年6月低保边缘发放金额的数字隐去');
		expect(hidden.figures[0]).toMatchObject({ value: '隐', unit: '' });
	});

	test('compares a January with a January, not with December', async () => {
		const view = await county.see('funds', 'period=2025-01');
		expect(exhibit(view, 'year-to-date')?.title).toBe(
			'2025年1月低保累计发放188.6万元，比上年同期增长3.0%'
		);
	});

	test('is told in English with the same figures', async () => {
		const view = await county.see('funds', 'period=2025-06', 'en');
		expect(view.title).toBe(
			'Jun 2025, subsistence allowance: 1.85 million yuan paid, up 2.2% on the same period last year'
		);
		expect(exhibit(view, 'brackets')?.title).toBe(
			'Subsistence allowance, end of 2024: most households, about 770, got 1,000 to under 1,500 yuan a month'
		);
	});
});

test('what rests on rounded parts is told to two digits, small numbers whole', () => {
	expect([1744, 1782.05, 996, 47.4, 8.4, 0].map(toTwoDigits)).toEqual([
		...[1700, 1800, 1000, 47, 8, 0]
	]);
});

describe('printed figures', () => {
	const see = async (id: string, query = '') => {
		const dataset = await openDataset(id);
		const view = await dataset.see('funds', query);
		const exhibits = view.exhibits;
		await dataset.close();
		return { ...view, exhibits };
	};

	test('set a price subsidy apart: 507,983 of 6,740,029 yuan', async () => {
		const view = await see('yuzhong', 'period=2020-01');
		expect(exhibit(view, 'kinds')?.title).toBe(
			'2020年1月低保发放674.0万元，其中价格临时补贴50.8万元、占7.5%'
		);
		expect(exhibit(view, 'kinds')?.notes).toEqual([
			'各类之外的623.2万元原表没有单列。',
			'低保没有或隐去的：资金来源、按季的补差率、户月补助分档、镇街人均补助。'
		]);
	});

	test('of seven towns are not those of the county', async () => {
		const view = await see('dehua');
		expect(view.title).toBe('2023年12月所列7个乡镇农村低保发放146.5万元');
		expect(exhibit(view, 'towns')?.title).toBe(
			'2023年12月已公布的7个乡镇中，农村低保月人均补助在605元至694元之间'
		);
	});

	test('show the use of a quota without a verdict: 307,800 of 472,533 × 7 yuan', async () => {
		const view = await see('jinan');
		expect(lead(view)).toBe('福州市晋安区2020年第一季度临时救助资金使用率9.3%。');
		expect(exhibit(view, 'use')?.title).toBe('9个镇街的资金使用率在1.6%至129.0%之间，1个达到90%');
	});

	test('tell town and country apart where both are printed: 1,426.3 of 1,963.6', async () => {
		const view = await see('nation', 'topic=01');
		expect(exhibit(view, 'strata')?.title).toBe('低保支出中农村所占份额，2015年56.4%，2020年72.6%');
	});

	test('have a mean of temporary assistance where money and times are of one month: 211,812 / 87', async () => {
		const view = await see('yuhang', 'topic=08');
		expect(row(view, 'temporary', '2025-04')).toEqual(['2025年4月', '87', '211,812', '2,435']);
	});
});
