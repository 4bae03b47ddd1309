import { events } from '#lib/contract/tables.ts';
import { defineMetric, EVERY_FREQUENCY } from '../define-metric.ts';

export const eventHouseholds = defineMetric({
	id: 'event-households',
	name: { 'zh-CN': '救助户次', en: 'Households assisted' },
	definition: {
		'zh-CN': '本期给予一次性救助的户次；一户多次救助计多次。',
		en: 'Times a household received one-off assistance in the period; one household may count several times.'
	},
	unit: 'household-time',
	decimals: 0,
	direction: 'neutral',
	numerator: {
		terms: [{ table: events, measure: 'households' }],
		words: { 'zh-CN': '本期救助户次', en: 'household-times in the period' }
	},
	denominator: 'none',
	additivity: { time_period: 'always', ref_area: 'always', programme: 'never' },
	frequencies: EVERY_FREQUENCY,
	basis: {
		'zh-CN': '《社会救助暂行办法》（国务院令第649号）第九章',
		en: 'Interim Measures for Social Assistance (State Council Decree 649), chapter 9'
	}
});
