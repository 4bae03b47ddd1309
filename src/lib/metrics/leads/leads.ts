import { leads as table } from '#lib/contract/tables.ts';
import { defineMetric, type Metric, type Sum } from '../define-metric.ts';

const common = {
	decimals: 0,
	direction: 'neutral',
	denominator: 'none',
	additivity: { time_period: 'always', ref_area: 'always', programme: 'never' },
	frequencies: ['quarter', 'year'],
	basis: {
		'zh-CN':
			'《社会救助暂行办法》（国务院令第649号）第六十八条（退回非法获取的救助）；《最低生活保障审核确认办法》（民发〔2021〕57号）第三十一至三十三条（动态管理）',
		en: 'State Council Decree 649 of 2014, art. 68 (what was obtained unlawfully is given back); Ministry of Civil Affairs Document 57 of 2021, art. 31–33'
	}
} as const satisfies Partial<Metric>;

/** By kind and in all; by outcome they are not published. */
const sum = (measure: string, zh: string, en: string): Sum => ({
	terms: [{ table, measure, where: { outcome: ['_T'] } }],
	words: { 'zh-CN': zh, en }
});

const due = sum('due_yuan', '查实应追金额', 'amounts due, of confirmed leads');
const recovered = sum('recovered_yuan', '已追回金额', 'amounts recovered, of confirmed leads');

export const leads = defineMetric({
	...common,
	id: 'leads',
	name: { 'zh-CN': '疑点线索', en: 'Leads' },
	definition: {
		'zh-CN':
			'本期发现的疑点线索条数：可能多发、错发，或可能漏保。线索须经核实，查实、排除和待核处的都在内。',
		en: 'Leads found in the period: that something may have been paid wrongly, or that somebody may have been left out. They are to be looked into; confirmed, dismissed and open ones are all counted.'
	},
	unit: 'lead',
	numerator: sum('cases', '本期发现的疑点线索', 'leads found in the period')
});

export const leadsDue = defineMetric({
	...common,
	id: 'leads-due',
	name: { 'zh-CN': '应追金额', en: 'Due' },
	definition: {
		'zh-CN': '本期发现的线索中，查实应当追回的金额；排除的和待核处的没有应追金额。',
		en: 'Of the leads found in the period, what those confirmed owe; dismissed and open ones owe nothing.'
	},
	unit: 'yuan',
	numerator: due
});

export const leadsRecovered = defineMetric({
	...common,
	id: 'leads-recovered',
	name: { 'zh-CN': '已追回金额', en: 'Recovered' },
	definition: {
		'zh-CN': '本期发现、查实的线索，到这一期公布时已追回的金额；公布以后才追回的不再计入。',
		en: 'What had been recovered of the confirmed leads found in the period when it was published; what is recovered later is not added.'
	},
	unit: 'yuan',
	numerator: recovered
});

export const recoveryRate = defineMetric({
	...common,
	id: 'recovery-rate',
	name: { 'zh-CN': '追回率', en: 'Recovery rate' },
	definition: {
		'zh-CN': '已追回金额除以应追金额，都是查实的线索。两者取整后才公布的，页面上给出区间。',
		en: 'Recovered over due, both of confirmed leads. Where both are published rounded, pages give the interval.'
	},
	unit: 'percent',
	decimals: 1,
	direction: 'higher-is-better',
	numerator: recovered,
	denominator: due,
	additivity: { time_period: 'never', ref_area: 'never', programme: 'never' }
});
