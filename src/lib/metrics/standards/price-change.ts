import { priceIndex } from '#lib/contract/tables.ts';
import { defineMetric, type Metric } from '../define-metric.ts';

/** What prices did in a year; the price subsidy and standards in real terms hang on it. */
const priceChangeOf = (
	id: string,
	measure: string,
	name: Metric['name'],
	words: Metric['name']
): Metric =>
	defineMetric({
		...{ id, name },
		definition: {
			'zh-CN': `${words['zh-CN']}，当月与上年同月相比的涨幅；统计部门公布，本站不另行计算。`,
			en: `Rise of ${words.en}, month on the same month of the year before; as published, not computed here.`
		},
		unit: 'percent on last year',
		decimals: 1,
		direction: 'neutral',
		numerator: { terms: [{ table: priceIndex, measure }], words },
		denominator: 'none',
		additivity: { time_period: 'never', ref_area: 'never', programme: 'never' },
		frequencies: ['month'],
		basis: {
			'zh-CN': '统计部门公布的居民消费价格指数；发改价格〔2021〕1553号',
			en: 'Consumer price index as published; notice 发改价格〔2021〕1553号'
		}
	});

export const priceChange = priceChangeOf(
	'price-change',
	'cpi',
	{ 'zh-CN': 'CPI同比涨幅', en: 'CPI, year on year' },
	{ 'zh-CN': '居民消费价格指数（CPI）', en: 'consumer prices' }
);

export const foodPriceChange = priceChangeOf(
	'food-price-change',
	'food_cpi',
	{ 'zh-CN': '食品价格同比涨幅', en: 'Food prices, year on year' },
	{ 'zh-CN': 'CPI中的食品价格', en: 'food prices within the CPI' }
);
