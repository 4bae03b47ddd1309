import { coverage } from '#lib/contract/tables.ts';
import { defineMetric, EVERY_FREQUENCY } from '../define-metric.ts';

export const persons = defineMetric({
	id: 'persons',
	name: { 'zh-CN': '在册人数', en: 'Persons' },
	definition: {
		'zh-CN': '期末在册的保障对象人数。低保与特困依法不得重复享受，可以相加；其他项目不可相加。',
		en: 'Persons on the rolls at the end of the period. Subsistence allowance and destitute support exclude each other by law and may be added; other programmes may not.'
	},
	unit: 'person',
	decimals: 0,
	direction: 'neutral',
	numerator: {
		terms: [{ table: coverage, measure: 'persons' }],
		words: { 'zh-CN': '期末在册人数', en: 'persons on the rolls at the end of the period' }
	},
	denominator: 'none',
	additivity: { time_period: 'never', ref_area: 'always', programme: 'exclusive' },
	frequencies: EVERY_FREQUENCY,
	basis: {
		'zh-CN': '《最低生活保障审核确认办法》（民发〔2021〕57号）；民政统计月报“低保人数”',
		en: 'Measures for Confirming Subsistence Allowance (民发〔2021〕57号); monthly civil-affairs statistics'
	}
});
