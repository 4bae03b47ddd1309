import { stages } from '#lib/contract/tables.ts';
import { defineMetric } from '../define-metric.ts';

export const stageShare = defineMetric({
	id: 'stage-share',
	name: { 'zh-CN': '环节用时分布', en: 'Time of a step' },
	definition: {
		'zh-CN':
			'全年办结的申请中，一个环节用时在某一档（工作日，首日不计）的件数，除以该环节各档件数之和；件数少的档与相邻的合并。',
		en: 'Of the applications decided in the year, those in which a step took so many working days (the first day not counted), over all in which it was taken; small bins are merged with their neighbours.'
	},
	unit: 'percent',
	decimals: 1,
	direction: 'neutral',
	numerator: {
		terms: [{ table: stages, measure: 'cases' }],
		words: { 'zh-CN': '该档件数', en: 'cases in the bin' }
	},
	denominator: {
		terms: [{ table: stages, measure: 'cases' }],
		across: 'bin',
		words: { 'zh-CN': '各档件数之和', en: 'cases in all bins' }
	},
	additivity: {
		...({ time_period: 'never', ref_area: 'always', programme: 'never' } as const),
		bin: 'always'
	},
	frequencies: ['year'],
	basis: {
		'zh-CN': '《最低生活保障审核确认办法》（民发〔2021〕57号）第三章、第四章',
		en: 'Ministry of Civil Affairs Document 57 of 2021, chapters 3 and 4'
	}
});
