import { procedures } from '#lib/contract/tables.ts';
import { defineMetric, type Metric } from '../define-metric.ts';

const common = {
	decimals: 1,
	additivity: { time_period: 'always', ref_area: 'always', programme: 'never' },
	frequencies: ['year'],
	basis: {
		'zh-CN':
			'《最低生活保障审核确认办法》（民发〔2021〕57号）第十条、第十六条、第二十条、第二十一条、第三十一条；《特困人员认定办法》（民发〔2021〕43号）第十六条、第十八条',
		en: 'Ministry of Civil Affairs Documents 57 (articles 10, 16, 20, 21 and 31) and 43 (articles 16 and 18) of 2021'
	}
} as const satisfies Partial<Metric>;

export const procedureCases = defineMetric({
	...common,
	...{ id: 'procedure-cases', unit: 'case', decimals: 0, direction: 'neutral' },
	name: { 'zh-CN': '法定程序件数', en: 'Cases under a rule' },
	definition: {
		'zh-CN': '全年按规定应当做到某一程序的件数（户数），如应当书面告知的不予确认件。',
		en: 'Cases or households of the year with which the law asks something, such as refusals to be notified.'
	},
	numerator: {
		terms: [{ table: procedures, measure: 'cases', where: { outcome: ['_T'] } }],
		words: { 'zh-CN': '应当做到的件数', en: 'cases with which it is asked' }
	},
	denominator: 'none'
});

export const procedureShare = defineMetric({
	...common,
	...{ id: 'procedure-share', unit: 'percent', direction: 'higher-is-better' },
	name: { 'zh-CN': '法定程序执行率', en: 'Rule kept' },
	definition: {
		'zh-CN': '做到的件数除以应当做到的件数；没有记录日期的按没有做到计。',
		en: 'Cases in which it was done over cases with which it is asked; without a recorded date it counts as not done.'
	},
	numerator: {
		terms: [{ table: procedures, measure: 'cases', where: { outcome: ['met'] } }],
		words: { 'zh-CN': '做到的件数', en: 'cases in which it was done' }
	},
	denominator: {
		terms: [{ table: procedures, measure: 'cases', where: { outcome: ['_T'] } }],
		words: { 'zh-CN': '应当做到的件数', en: 'cases with which it is asked' }
	}
});
