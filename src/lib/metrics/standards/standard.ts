import { standards } from '#lib/contract/tables.ts';
import { defineMetric, EVERY_FREQUENCY } from '../define-metric.ts';

export const standard = defineMetric({
	id: 'standard',
	name: { 'zh-CN': '保障标准', en: 'Standard' },
	definition: {
		'zh-CN': '期末执行的保障标准，每人每月；低保为保障标准，特困为基本生活标准，不含照料护理标准。',
		en: 'The standard in force at the end of the period, per person and month: of subsistence allowance, and of destitute support its basic living standard, without care.'
	},
	unit: 'yuan/person·month',
	decimals: 0,
	direction: 'neutral',
	numerator: {
		terms: [{ table: standards, measure: 'monthly_yuan' }],
		words: { 'zh-CN': '期末执行的标准', en: 'standard in force at the end of the period' }
	},
	denominator: 'none',
	additivity: { time_period: 'never', ref_area: 'never', programme: 'never' },
	frequencies: EVERY_FREQUENCY,
	basis: {
		'zh-CN': '《社会救助暂行办法》（国务院令第649号）第十条、第十六条；各地公布标准的文件',
		en: 'Interim Measures for Social Assistance (State Council Decree 649), art. 10 and 16; the notices that set them'
	}
});
