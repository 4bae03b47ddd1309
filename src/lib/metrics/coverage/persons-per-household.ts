import { coverage } from '#lib/contract/tables.ts';
import { defineMetric, EVERY_FREQUENCY } from '../define-metric.ts';

export const personsPerHousehold = defineMetric({
	id: 'persons-per-household',
	name: { 'zh-CN': '户均人数', en: 'Persons per household' },
	definition: {
		'zh-CN': '期末在册人数除以期末在册户数。',
		en: 'Persons on the rolls divided by households on the rolls, at the end of the period.'
	},
	unit: 'person/household',
	decimals: 2,
	direction: 'neutral',
	numerator: {
		terms: [{ table: coverage, measure: 'persons' }],
		words: { 'zh-CN': '期末在册人数', en: 'persons' }
	},
	denominator: {
		terms: [{ table: coverage, measure: 'households' }],
		words: { 'zh-CN': '期末在册户数', en: 'households' }
	},
	additivity: { time_period: 'never', ref_area: 'always', programme: 'exclusive' },
	frequencies: EVERY_FREQUENCY,
	basis: {
		'zh-CN': '按公布的人数与户数计算',
		en: 'Computed from the published persons and households'
	}
});
