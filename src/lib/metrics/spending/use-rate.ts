import { population, spending } from '#lib/contract/tables.ts';
import { defineMetric } from '../define-metric.ts';

export const useRate = defineMetric({
	id: 'use-rate',
	name: { 'zh-CN': '资金使用率', en: 'Use of funds' },
	definition: {
		'zh-CN': '本期临时救助支出除以应使用资金；应使用资金＝户籍人口×每人定额。超过100%即超出定额。',
		en: 'Temporary assistance paid in the period divided by the quota; the quota is the registered population times an amount per head. Above 100 % the quota is exceeded.'
	},
	unit: 'percent',
	decimals: 2,
	direction: 'neutral',
	numerator: {
		terms: [{ table: spending, measure: 'amount_yuan', where: { programme: ['08'] } }],
		words: { 'zh-CN': '本期临时救助支出', en: 'temporary assistance paid in the period' }
	},
	denominator: {
		terms: [{ table: population, measure: 'persons', where: { basis: ['registered'] } }],
		times: 'quota_yuan_per_head',
		words: { 'zh-CN': '户籍人口 × 每人定额', en: 'registered population × quota per head' }
	},
	additivity: { time_period: 'never', ref_area: 'always', programme: 'never' },
	frequencies: ['quarter'],
	basis: {
		'zh-CN': '榕晋民〔2020〕117号（定额由表反推）；闽民救〔2020〕19号要求使用率不低于90%',
		en: '榕晋民〔2020〕117号 (quota derived from the table); 闽民救〔2020〕19号 asks for at least 90 %'
	}
});
