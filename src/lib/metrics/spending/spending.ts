import { spending as table } from '#lib/contract/tables.ts';
import { defineMetric, EVERY_FREQUENCY } from '../define-metric.ts';

export const spending = defineMetric({
	id: 'spending',
	name: { 'zh-CN': '发放金额', en: 'Spending' },
	definition: {
		'zh-CN': '本期发放的救助资金，含原文注明的补发、价格补贴等一次性款项。',
		en: 'Money paid in the period, including back pay, price subsidies and other one-off payments that the source names.'
	},
	unit: 'yuan',
	decimals: 0,
	direction: 'neutral',
	numerator: {
		terms: [{ table, measure: 'amount_yuan' }],
		words: { 'zh-CN': '本期发放金额', en: 'money paid in the period' }
	},
	denominator: 'none',
	additivity: { time_period: 'always', ref_area: 'always', programme: 'always' },
	frequencies: EVERY_FREQUENCY,
	basis: {
		'zh-CN': '民政统计月报“低保金支出”',
		en: 'Monthly civil-affairs statistics, spending'
	}
});
