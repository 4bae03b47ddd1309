import { standards } from '#lib/contract/tables.ts';
import { defineMetric, EVERY_FREQUENCY } from '../define-metric.ts';

const of = (programme: string) => ({
	...{ table: standards, measure: 'monthly_yuan', where: { programme: [programme] } }
});

/** At least 1.3 is asked for: whoever has nobody gets more than whoever lacks income. */
export const standardMultiple = defineMetric({
	id: 'standard-multiple',
	name: { 'zh-CN': '特困标准倍数', en: 'Destitute standard, multiple' },
	definition: {
		'zh-CN': '特困人员基本生活标准除以同地、同期低保标准；应不低于1.3倍。',
		en: 'Basic living standard of destitute support divided by the standard of subsistence allowance of the same place and time; at least 1.3.'
	},
	unit: 'times',
	decimals: 3,
	direction: 'neutral',
	numerator: {
		terms: [of('02')],
		words: { 'zh-CN': '特困人员基本生活标准', en: 'basic living standard of destitute support' }
	},
	denominator: {
		terms: [of('01')],
		words: { 'zh-CN': '低保标准', en: 'standard of subsistence allowance' }
	},
	additivity: { time_period: 'never', ref_area: 'never', programme: 'never' },
	frequencies: EVERY_FREQUENCY,
	basis: {
		'zh-CN':
			'民政部门公开文章：特困人员基本生活标准达到或超过当地低保标准的1.3倍（文章未列所据文件的文号）',
		en: 'The ministry’s published articles ask for 1.3 times the local subsistence standard, without naming the document that sets it'
	}
});
