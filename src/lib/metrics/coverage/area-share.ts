import { coverage } from '#lib/contract/tables.ts';
import { defineMetric, EVERY_FREQUENCY } from '../define-metric.ts';

export const areaShare = defineMetric({
	id: 'area-share',
	name: { 'zh-CN': '占全部人数比重', en: 'Share of all persons' },
	definition: {
		'zh-CN':
			'一地在册人数除以所列各地（含机构）在册人数之和。未与该地人口比重对照前，不能说明高低。',
		en: 'Persons of one area divided by those of all areas listed, institutions included. Says nothing about high or low until held against the area’s share of population.'
	},
	unit: 'percent',
	decimals: 1,
	direction: 'neutral',
	numerator: {
		terms: [{ table: coverage, measure: 'persons' }],
		words: { 'zh-CN': '一地在册人数', en: 'persons of the area' }
	},
	denominator: {
		terms: [{ table: coverage, measure: 'persons' }],
		across: 'ref_area',
		words: { 'zh-CN': '所列各地在册人数之和', en: 'persons of all areas listed' }
	},
	additivity: { time_period: 'never', ref_area: 'always', programme: 'exclusive' },
	frequencies: EVERY_FREQUENCY,
	basis: { 'zh-CN': '按公布的人数计算', en: 'Computed from the published persons' }
});
