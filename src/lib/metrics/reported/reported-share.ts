import { reported } from '#lib/contract/tables.ts';
import { defineMetric, EVERY_FREQUENCY } from '../define-metric.ts';

export const reportedShare = defineMetric({
	id: 'reported-share',
	name: { 'zh-CN': '填报比率的分子和分母', en: 'What a reported share is made of' },
	definition: {
		'zh-CN': '部门填报一项比率时一并填报的分子和分母，未经核验；没有一并填报的，只有比率本身。',
		en: 'Numerator and denominator that a department reports with a share, not verified; where it reports neither, there is the share alone.'
	},
	unit: 'percent',
	decimals: 2,
	direction: 'neutral',
	numerator: {
		terms: [{ table: reported, measure: 'numerator' }],
		words: { 'zh-CN': '填报的分子', en: 'the numerator as reported' }
	},
	denominator: {
		terms: [{ table: reported, measure: 'denominator' }],
		words: { 'zh-CN': '填报的分母', en: 'the denominator as reported' }
	},
	additivity: { time_period: 'never', ref_area: 'never', programme: 'never' },
	frequencies: EVERY_FREQUENCY,
	basis: { 'zh-CN': '部门填报', en: 'What departments report' }
});
