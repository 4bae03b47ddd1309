import { populationBases } from '#lib/contract/code-lists.ts';
import { coverage, population } from '#lib/contract/tables.ts';
import { defineMetric, EVERY_FREQUENCY, type Metric } from '../define-metric.ts';

/** Persons covered per head of a *named* population: without the name the rate cannot be compared. */
function coverageRate(basis: keyof typeof populationBases): Metric {
	const who = populationBases[basis];
	return defineMetric({
		id: `coverage-rate-${basis}`,
		name: {
			'zh-CN': `覆盖率（${who['zh-CN']}）`,
			en: `Coverage rate (${who.en.toLowerCase()})`
		},
		definition: {
			'zh-CN': `期末在册人数除以上年末${who['zh-CN']}。镇街一级不含机构集中供养人员。`,
			en: `Persons on the rolls divided by the ${who.en.toLowerCase()} at the end of last year. At town level, people in institutions are left out.`
		},
		unit: 'percent',
		decimals: 2,
		direction: 'neutral',
		numerator: {
			terms: [{ table: coverage, measure: 'persons' }],
			words: { 'zh-CN': '期末在册人数', en: 'persons on the rolls' }
		},
		denominator: {
			terms: [
				{ table: population, measure: 'persons', where: { basis: [basis] }, at: 'end-of-last-year' }
			],
			words: { 'zh-CN': `上年末${who['zh-CN']}`, en: `${who.en.toLowerCase()}, end of last year` }
		},
		additivity: { time_period: 'never', ref_area: 'always', programme: 'exclusive' },
		frequencies: EVERY_FREQUENCY,
		basis: {
			'zh-CN': '民政统计口径；分母须注明户籍或常住',
			en: 'Civil-affairs statistics; the denominator is always named'
		}
	});
}

export const coverageRateRegistered = coverageRate('registered');
export const coverageRateResident = coverageRate('resident');
