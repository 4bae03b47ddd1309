import { coverage } from '#lib/contract/tables.ts';
import { defineMetric, EVERY_FREQUENCY } from '../define-metric.ts';

export const programmeShare = defineMetric({
	id: 'programme-share',
	name: { 'zh-CN': '项目构成', en: 'Share of the programme' },
	definition: {
		'zh-CN': '一个项目的在册人数除以所列各项目在册人数之和；只用于依法不重复享受的项目。',
		en: 'Persons of one programme divided by those of all programmes listed; only for programmes that exclude each other by law.'
	},
	unit: 'percent',
	decimals: 1,
	direction: 'neutral',
	numerator: {
		terms: [{ table: coverage, measure: 'persons' }],
		words: { 'zh-CN': '一个项目的在册人数', en: 'persons of the programme' }
	},
	denominator: {
		terms: [{ table: coverage, measure: 'persons' }],
		across: 'programme',
		words: { 'zh-CN': '所列各项目在册人数之和', en: 'persons of all programmes listed' }
	},
	additivity: { time_period: 'never', ref_area: 'always', programme: 'exclusive' },
	frequencies: EVERY_FREQUENCY,
	basis: {
		'zh-CN': '《社会救助暂行办法》（国务院令第649号）第二章、第三章',
		en: 'Interim Measures for Social Assistance (State Council Decree 649), chapters 2 and 3'
	}
});
