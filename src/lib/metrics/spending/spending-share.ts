import { spending as table } from '#lib/contract/tables.ts';
import { defineMetric, EVERY_FREQUENCY } from '../define-metric.ts';

export const spendingShare = defineMetric({
	id: 'spending-share',
	name: { 'zh-CN': '支出构成', en: 'Share of spending' },
	definition: {
		'zh-CN': '一个项目的发放金额除以所列各项目发放金额之和。',
		en: 'Money paid under one programme divided by that of all programmes listed.'
	},
	unit: 'percent',
	decimals: 1,
	direction: 'neutral',
	numerator: {
		terms: [{ table, measure: 'amount_yuan' }],
		words: { 'zh-CN': '一个项目的发放金额', en: 'money paid under the programme' }
	},
	denominator: {
		terms: [{ table, measure: 'amount_yuan' }],
		across: 'programme',
		words: { 'zh-CN': '所列各项目发放金额之和', en: 'money paid under all programmes listed' }
	},
	additivity: { time_period: 'always', ref_area: 'always', programme: 'always' },
	frequencies: EVERY_FREQUENCY,
	basis: {
		'zh-CN': '《社会救助暂行办法》（国务院令第649号）第五条',
		en: 'Interim Measures for Social Assistance (State Council Decree 649), article 5'
	}
});
