import { events } from '#lib/contract/tables.ts';
import { defineMetric, EVERY_FREQUENCY } from '../define-metric.ts';

export const eventHouseholds = defineMetric({
	id: 'event-households',
	name: { 'zh-CN': '救助户数', en: 'Households assisted' },
	definition: {
		'zh-CN': '本期给予一次性救助的户数；一户多次救助是否重复计算，从原表。',
		en: 'Households that received one-off assistance in the period; whether one assisted several times counts several times is as in the source.'
	},
	unit: 'household',
	decimals: 0,
	direction: 'neutral',
	numerator: {
		terms: [{ table: events, measure: 'households' }],
		words: { 'zh-CN': '本期救助户数', en: 'households assisted in the period' }
	},
	denominator: 'none',
	additivity: { time_period: 'always', ref_area: 'always', programme: 'never' },
	frequencies: EVERY_FREQUENCY,
	basis: {
		'zh-CN': '《社会救助暂行办法》（国务院令第649号）第九章',
		en: 'Interim Measures for Social Assistance (State Council Decree 649), chapter 9'
	}
});
