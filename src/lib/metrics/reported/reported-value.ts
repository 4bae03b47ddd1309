import { reported } from '#lib/contract/tables.ts';
import { defineMetric, EVERY_FREQUENCY } from '../define-metric.ts';

export const reportedValue = defineMetric({
	id: 'reported-value',
	name: { 'zh-CN': '原文所列数字', en: 'Figure as printed' },
	definition: {
		'zh-CN': '原文直接给出、本站不另行计算的数字，单位从原文。',
		en: 'A figure that the source states and this site does not compute; in the unit printed.'
	},
	unit: 'as printed',
	decimals: 2,
	direction: 'neutral',
	numerator: {
		terms: [{ table: reported, measure: 'value' }],
		words: { 'zh-CN': '原文数字', en: 'the figure as printed' }
	},
	denominator: 'none',
	additivity: { time_period: 'never', ref_area: 'never', programme: 'never' },
	frequencies: EVERY_FREQUENCY,
	basis: { 'zh-CN': '原文', en: 'The source itself' }
});
