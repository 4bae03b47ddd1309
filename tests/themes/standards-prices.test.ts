import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { priceLimits } from '#lib/contract/price-link.ts';
import { priceIndex, reported, standards } from '#lib/contract/tables.ts';
import { answerAll } from '#lib/queries/answer-all.ts';
import { priceMonths } from '#lib/themes/standards/price-months.ts';
import { realGrowth } from '#lib/themes/standards/real-growth.ts';
import { standards as theme } from '#lib/themes/standards/standards.ts';
import type { Outline } from '#lib/contract/outline.ts';
import { engines } from '../support/engines.ts';
import { createTable, sourceOver } from '../support/fixture.ts';
import { openDataset, type OpenDataset } from './open-theme.ts';

let county: OpenDataset;
let nation: OpenDataset;
beforeAll(async () => {
	county = await openDataset('synthetic-county');
	nation = await openDataset('nation');
});
afterAll(() => Promise.all([county.close(), nation.close()]));

const exhibit = async (dataset: OpenDataset, id: string, query = '') =>
	(await dataset.see('standards', query)).exhibits.find((each) => each.id === id);

describe('in real terms', () => {
	const standard = new Map([
		['2021-06', 800],
		['2022-06', 900],
		['2023-06', 1000],
		['2024-06', 1100]
	]);
	const prices = new Map([
		['2022-06', 10],
		['2023-06', 0],
		['2024-06', 25]
	]);

	test('1,100 / 800 = 1.375 of a standard, over 1.1 × 1 × 1.25 = 1.375 of prices, is no growth', () => {
		const growth = realGrowth(standard, prices, '2024-06', 5);
		expect([growth?.base, growth?.from, growth?.to]).toEqual(['2021-06', 800, 1100]);
		expect(growth?.nominal).toBeCloseTo(0.375, 12);
		expect(growth?.prices).toBeCloseTo(0.375, 12);
		expect(growth?.real).toBeCloseTo(0, 12);
		expect(growth?.inBasePrices).toBeCloseTo(800, 9);
	});

	test('the base comes no nearer to the present than the years asked for', () => {
		expect(realGrowth(standard, prices, '2024-06', 2)?.base).toBe('2022-06');
	});

	test('without 2023 the chain ends at 2023: 1,100 / 1,000 over 1.25 is 12 % less', () => {
		const broken = new Map([...prices].filter(([month]) => month !== '2023-06'));
		const growth = realGrowth(standard, broken, '2024-06', 5);
		expect(growth?.base).toBe('2023-06');
		expect(growth?.real).toBeCloseTo(-0.12, 12);
		const none = new Map([...prices].filter(([month]) => month !== '2024-06'));
		expect(realGrowth(standard, none, '2024-06', 5)).toBeUndefined();
	});

	test('a base without a standard is passed over, and none is made up', () => {
		const gap = new Map([...standard].filter(([month]) => month !== '2021-06'));
		expect(realGrowth(gap, prices, '2024-06', 5)?.base).toBe('2022-06');
		expect(realGrowth(new Map([['2024-06', 1100]]), prices, '2024-06', 5)).toBeUndefined();
	});

	test('the county’s urban standard, 977 to 1,301, by the CPI of five Junes', async () => {
		// 1.007 × 1.007 × 1.014 × 1.014 × 1.013 = 1.0562; 1,301 / 977 = 1.3316; 1.3316 / 1.0562 = 1.2608.
		const real = await exhibit(county, 'real');
		expect(real?.title).toBe('城市低保标准比2020年6月名义增长33.2%，扣除物价实际增长26.1%');
		expect(real?.table.rows[0]?.cells).toEqual([
			...['城市低保', '2020年6月', '977', '1,301', '33.2', '5.6', '26.1', '1,232']
		]);
	});
});

describe('over consumption', () => {
	test('12 × 1,301 yuan over 46,500 in towns is 33.6 %, over 31,500 in the country 49.6 %', async () => {
		const shares = await exhibit(county, 'consumption');
		expect(shares?.title).toBe('2025年6月低保标准占上年人均消费支出：城市33.6%、农村49.6%');
		const last = shares?.table.rows[shares.table.rows.length - 1];
		expect(last?.cells).toEqual(['2025年6月', '46,500', '33.6', '31,500', '49.6']);
		expect(shares?.notes.join('')).toContain('不作达标与否的判断');
	});

	test('a local ratio stands in the chart, with what it rests on', async () => {
		const basis = { 'zh-CN': '某县办法', en: 'county rules' };
		const outline = {
			...county.outline,
			parameters: { consumption_share_urban: { value: 0.35, basis } }
		};
		const state = { topic: null, metric: null, period: '2025-06' };
		const answers = await answerAll(county.source, theme.questions(outline, state));
		const view = theme.view({ outline, state, answers, locale: 'zh-CN' });
		const shares = view.exhibits.find(({ id }) => id === 'consumption');
		expect(shares?.notes[1]).toBe('城市地方比例35.0%：某县办法。');
	});
});

describe('the limits of the price subsidy', () => {
	test('are 3.5 and 6; for the indices of August 2022 to February 2023 3 and 6; unknown before the first notice', () => {
		expect(priceLimits('2022-07', {})).toEqual({ cpi: 3.5, food: 6 });
		expect(priceLimits('2022-08', {})).toEqual({ cpi: 3, food: 6 });
		expect(priceLimits('2023-02', {})).toEqual({ cpi: 3, food: 6 });
		expect(priceLimits('2023-03', {})).toEqual({ cpi: 3.5, food: 6 });
		expect(priceLimits('2016-07', {})).toBeUndefined();
	});

	test('are lowered by a locality, and not raised again above what holds for the nation', () => {
		const local = { price_limit_cpi: { value: 3.2 }, price_limit_food: { value: 5 } };
		expect(priceLimits('2022-07', local)).toEqual({ cpi: 3.2, food: 5 });
		expect(priceLimits('2022-08', local)).toEqual({ cpi: 3, food: 5 });
	});
});

describe.each(engines)('months of prices in $name', ({ open }) => {
	test('are judged by what is known of them: hidden and not reported are not “none paid”', async () => {
		const engine = await open([
			createTable(standards, [['2024-01', 'c', '01', 'urban', 1000]]),
			createTable(priceIndex, [
				['2024-01', 'c', 3.5, 0, null],
				['2024-02', 'c', 1, 6, null],
				['2024-03', 'c', 3.6, 1, null],
				['2024-04', 'c', 3.6, [null, 'M'], null],
				['2024-05', 'c', 3.4, 5.9, null],
				['2024-06', 'c', 3.4, [null, 'M'], null],
				['2024-07', 'c', 3.4, 5.9, null]
			]),
			createTable(reported, [
				['2024-01', 'c', 'price_subsidy_yuan', 30, null, null],
				['2024-02', 'c', 'price_subsidy_yuan', 0, null, null],
				['2024-03', 'c', 'price_subsidy_yuan', [null, 'C'], null, null],
				['2024-05', 'c', 'price_subsidy_yuan', 20, null, null],
				['2024-08', 'c', 'price_subsidy_yuan', 25, null, null]
			])
		]);
		const own = (months: readonly number[]) => months.map((month) => `2024-0${month}`);
		const prices = (measure: string, months: readonly number[]) => ({
			...{ table: 'price_index', measure, dimensions: {}, own: own(months), parts: [], listed: {} }
		});
		const subsidy = {
			...{ indicator: 'price_subsidy_yuan', unit: '元/人·月', own: own([1, 2, 3, 5, 8]) },
			label: { 'zh-CN': '', en: '' }
		};
		const outline: Outline = {
			...{ ...county.outline, area_code: 'c', indicators: [subsidy] },
			series: [prices('cpi', [1, 2, 3, 4, 5, 6, 7]), prices('food_cpi', [1, 2, 3, 5, 7])]
		};
		const state = { topic: null, metric: null, period: '2024-07' };
		const asked = theme.questions(outline, state);
		const {
			prices: cpi,
			food,
			subsidies
		} = await answerAll(sourceOver(engine), {
			...{ prices: asked['prices'], food: asked['food'], subsidies: asked['subsidies'] }
		} as typeof asked);
		const months = priceMonths({ prices: cpi, food, subsidies }, outline);
		expect(months.map(({ month, verdict }) => `${month} ${verdict}`)).toEqual([
			...['2024-01 paid', '2024-02 unpaid', '2024-03 hidden', '2024-04 untold'],
			...['2024-05 extra', '2024-06 undecided', '2024-07 none', '2024-08 undecided']
		]);
		await engine.close();
	});
});

test('the county paid in 13 of 14 months, and overlooked the lower limit of January 2023', async () => {
	const link = await exhibit(county, 'price-link');
	expect(link?.title).toBe(
		'能判断的84个月中，14个月达到价格补贴启动条件：13个月已发、1个月应发未发（2023年1月）'
	);
	expect(link?.table.rows).toHaveLength(14);
	expect(link?.table.rows[13]?.cells).toEqual([
		...['2023年1月', '3.1', '1.4', '3.0 / 6.0', '0', '达到，应发未发']
	]);
});

test('a dataset without prices or consumption has none of these exhibits', async () => {
	const { exhibits } = await nation.see('standards', '');
	expect(exhibits.map(({ id }) => id)).toEqual(['steps', 'rural']);
});
