import { population } from '#lib/contract/tables.ts';
import { defineMetric, EVERY_FREQUENCY } from '../define-metric.ts';

const registered = {
	...{ table: population, measure: 'persons', where: { basis: ['registered'] } },
	at: 'end-of-last-year'
} as const;

/** What a town's share of all persons helped is held against. */
export const populationShare = defineMetric({
	id: 'population-share',
	name: { 'zh-CN': '占户籍人口比重', en: 'Share of registered population' },
	definition: {
		'zh-CN': '一地上年末户籍人口除以所列各地上年末户籍人口之和。',
		en: 'Registered population of one area at the end of last year divided by that of all areas listed.'
	},
	unit: 'percent',
	decimals: 1,
	direction: 'neutral',
	numerator: {
		terms: [registered],
		words: {
			'zh-CN': '一地上年末户籍人口',
			en: 'registered population of the area, end of last year'
		}
	},
	denominator: {
		terms: [registered],
		across: 'ref_area',
		words: {
			'zh-CN': '所列各地上年末户籍人口之和',
			en: 'registered population of all areas listed, end of last year'
		}
	},
	additivity: { time_period: 'never', ref_area: 'always', programme: 'never' },
	frequencies: EVERY_FREQUENCY,
	basis: {
		'zh-CN': '统计部门或公安部门户籍人口',
		en: 'Registered population of the statistics or public-security bureau'
	}
});
