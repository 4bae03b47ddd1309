import { events } from '#lib/contract/tables.ts';
import { defineMetric, EVERY_FREQUENCY } from '../define-metric.ts';

export const personTimes = defineMetric({
	id: 'person-times',
	name: { 'zh-CN': '救助人次', en: 'Person-times assisted' },
	definition: {
		'zh-CN': '本期给予一次性救助的人次；一人多次救助计多次，不等于人数。',
		en: 'Times a person received one-off assistance in the period; not a number of persons.'
	},
	unit: 'person-time',
	decimals: 0,
	direction: 'neutral',
	numerator: {
		terms: [{ table: events, measure: 'person_times' }],
		words: { 'zh-CN': '本期救助人次', en: 'person-times in the period' }
	},
	denominator: 'none',
	additivity: { time_period: 'always', ref_area: 'always', programme: 'never' },
	frequencies: EVERY_FREQUENCY,
	basis: {
		'zh-CN': '《社会救助暂行办法》（国务院令第649号）第九章；民政统计月报“临时救助人次”',
		en: 'Interim Measures for Social Assistance (State Council Decree 649), chapter 9'
	}
});
