import { checks as table, coverage } from '#lib/contract/tables.ts';
import { defineMetric, type Metric, type Sum } from '../define-metric.ts';

const common = {
	decimals: 0,
	direction: 'neutral',
	denominator: 'none',
	additivity: { time_period: 'always', ref_area: 'always', programme: 'never' },
	frequencies: ['quarter', 'year'],
	basis: {
		'zh-CN':
			'《最低生活保障审核确认办法》（民发〔2021〕57号）第十六条（入户调查）、第十七条（核对）、第三十一条（定期核查）',
		en: 'Ministry of Civil Affairs Document 57 of 2021, art. 16 (home visits), 17 (verification), 31 (regular review)'
	}
} as const satisfies Partial<Metric>;

/** Asked for in the period, whatever their kind; by data source they are not published. */
const asked: Sum = {
	terms: [{ table, measure: 'checks', where: { data_source: ['_T'] } }],
	words: { 'zh-CN': '本期发出的该种核查次数', en: 'checks of the kind asked for in the period' }
};

export const checks = defineMetric({
	...common,
	id: 'checks',
	name: { 'zh-CN': '核查次数', en: 'Checks' },
	definition: {
		'zh-CN':
			'本期发出的信息核对、入户调查、抽查、生存认证的次数。同一户一期内可有多次；对申请户的核查也在内，申请时的核对记在申请中，不在内。',
		en: 'Means verifications, home visits, spot checks and proofs of life asked for in the period. A household may have several. Checks of applicants are among them; the means test of an application is part of the application, and is not.'
	},
	unit: 'check',
	numerator: asked
});

export const inconsistentShare = defineMetric({
	...common,
	id: 'inconsistent-share',
	name: { 'zh-CN': '不一致率', en: 'Share that did not match' },
	definition: {
		'zh-CN':
			'结果与申报不一致的次数除以该种核查的次数，分信息核对（即核对不一致率）和入户调查。尚未反馈的在分母中；有异议的未剔除。不一致须经复核，不等于违规。',
		en: 'Checks that did not match what was declared over checks of the kind, for means verifications and for home visits. Those not yet returned are in the denominator; disputed ones are not left out. What does not match is to be reviewed, and is no offence.'
	},
	unit: 'percent',
	decimals: 1,
	numerator: {
		terms: [{ table, measure: 'inconsistent', where: { data_source: ['_T'] } }],
		words: { 'zh-CN': '结果不一致的次数', en: 'checks that did not match' }
	},
	denominator: asked,
	frequencies: ['quarter']
});

export const checksPerHundred = defineMetric({
	...common,
	id: 'checks-per-hundred',
	name: { 'zh-CN': '每百户核查次数', en: 'Checks per 100 households' },
	definition: {
		'zh-CN':
			'本期核查次数除以期末在册户数，乘以100。同一户可有多次，核查的也不只是在册户，因此可以超过100，不是查到的户所占比重。',
		en: 'Checks of the period over households on the rolls at its end, times 100. A household may have several, and those checked are not only on the rolls, so that it may pass 100: it is no share of households checked.'
	},
	unit: 'check/100 households',
	decimals: 1,
	numerator: asked,
	denominator: {
		terms: [{ table: coverage, measure: 'households', at: 'closing' }],
		words: { 'zh-CN': '期末在册户数', en: 'households on the rolls at the end of the period' }
	},
	additivity: { time_period: 'never', ref_area: 'always', programme: 'exclusive' }
});
