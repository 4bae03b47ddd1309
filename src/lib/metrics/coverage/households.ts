import { coverage } from '#lib/contract/tables.ts';
import { defineMetric, EVERY_FREQUENCY } from '../define-metric.ts';

export const households = defineMetric({
	id: 'households',
	name: { 'zh-CN': '在册户数', en: 'Households' },
	definition: {
		'zh-CN': '期末在册的保障家庭户数。',
		en: 'Households on the rolls at the end of the period.'
	},
	unit: 'household',
	decimals: 0,
	direction: 'neutral',
	numerator: {
		terms: [{ table: coverage, measure: 'households' }],
		words: { 'zh-CN': '期末在册户数', en: 'households on the rolls at the end of the period' }
	},
	denominator: 'none',
	additivity: { time_period: 'never', ref_area: 'always', programme: 'exclusive' },
	frequencies: EVERY_FREQUENCY,
	basis: {
		'zh-CN': '《最低生活保障审核确认办法》（民发〔2021〕57号）；民政统计月报“低保户数”',
		en: 'Measures for Confirming Subsistence Allowance (民发〔2021〕57号); monthly civil-affairs statistics'
	}
});
