import { populationBases } from '#lib/contract/code-lists.ts';
import { population } from '#lib/contract/tables.ts';
import { defineMetric, EVERY_FREQUENCY, type Metric } from '../define-metric.ts';

/** People of an area when the year of the period began: what rates of that year are taken of. */
function populationOf(basis: keyof typeof populationBases): Metric {
	const who = populationBases[basis];
	return defineMetric({
		id: `population-${basis}`,
		name: { 'zh-CN': `上年末${who['zh-CN']}`, en: `${who.en}, end of last year` },
		definition: {
			'zh-CN': `上年末${who['zh-CN']}，是本年各项比率的分母。`,
			en: `${who.en} at the end of last year, of which this year’s rates are taken.`
		},
		unit: 'person',
		decimals: 0,
		direction: 'neutral',
		numerator: {
			terms: [
				{ table: population, measure: 'persons', where: { basis: [basis] }, at: 'end-of-last-year' }
			],
			words: { 'zh-CN': `上年末${who['zh-CN']}`, en: `${who.en.toLowerCase()}, end of last year` }
		},
		denominator: 'none',
		additivity: { time_period: 'never', ref_area: 'always', programme: 'never' },
		frequencies: EVERY_FREQUENCY,
		basis: {
			'zh-CN': '统计部门或公安部门人口数',
			en: 'Population figures of the statistics or public-security bureau'
		}
	});
}

export const populationRegistered = populationOf('registered');
export const populationResident = populationOf('resident');
