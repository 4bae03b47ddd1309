import { staffing } from '#lib/contract/tables.ts';
import { defineMetric, type Metric, type Term } from '../define-metric.ts';

const of = (kind: string, measure: 'value' | 'numerator' | 'denominator'): Term => ({
	...{ table: staffing, measure, where: { kind: [kind] } }
});

const common = {
	direction: 'higher-is-better',
	additivity: { time_period: 'never', ref_area: 'always', programme: 'never' },
	frequencies: ['month'],
	basis: {
		'zh-CN':
			'民政部等四部门《关于积极推行政府购买服务加强基层社会救助经办服务能力的意见》（民发〔2017〕153号）；业务系统的经办服务人员表',
		en: 'Ministry of Civil Affairs and others, Document 153 of 2017, on capacity at the grass roots; the staff table of the business system'
	}
} as const satisfies Partial<Metric>;

export const assistants = defineMetric({
	...common,
	id: 'assistants',
	name: { 'zh-CN': '协理员人数', en: 'Village assistants' },
	definition: {
		'zh-CN': '月末在岗的村（居）社会救助协理员，专职、兼职都算。',
		en: 'Village assistants in post at the end of the month, full-time and part-time.'
	},
	unit: 'person',
	decimals: 0,
	numerator: {
		terms: [of('assistant', 'value')],
		words: { 'zh-CN': '月末在岗协理员', en: 'assistants in post at the end of the month' }
	},
	denominator: 'none'
});

export const informationOfficers = defineMetric({
	...common,
	id: 'information-officers',
	name: { 'zh-CN': '信息员人数', en: 'Information officers' },
	definition: {
		'zh-CN': '月末在岗的信息员，专职、兼职都算；县、镇、村三级没有分列。',
		en: 'Information officers in post at the end of the month, full-time and part-time; those of county, towns and villages are not told apart.'
	},
	unit: 'person',
	decimals: 0,
	numerator: {
		terms: [of('information_officer', 'value')],
		words: {
			'zh-CN': '月末在岗信息员',
			en: 'information officers in post at the end of the month'
		}
	},
	denominator: 'none'
});

export const assistantCoverage = share(
	'assistant-coverage',
	'villages_assisted',
	{ 'zh-CN': '协理员覆盖率', en: 'Villages with an assistant' },
	{
		'zh-CN': '有协理员的村（居）除以全部村（居）；兼职的也算。',
		en: 'Villages that have an assistant, full-time or part-time, over all villages.'
	},
	[
		{ 'zh-CN': '有协理员的村（居）', en: 'villages with an assistant' },
		{ 'zh-CN': '全部村（居）', en: 'all villages' }
	]
);

export const fullTimeShare = share(
	'full-time-share',
	'full_time',
	{ 'zh-CN': '专职率', en: 'Full-time share' },
	{
		'zh-CN': '专职的经办服务人员除以全部经办服务人员（经办人员、协理员、信息员）。',
		en: 'Full-time staff over all staff (officers, assistants, information officers).'
	},
	[
		{ 'zh-CN': '专职人员', en: 'full-time staff' },
		{ 'zh-CN': '全部经办服务人员', en: 'all staff' }
	]
);

export const certifiedShare = share(
	'certified-share',
	'certified',
	{ 'zh-CN': '持证率', en: 'Certified share' },
	{
		'zh-CN': '持有社会工作等职业资格证书的人员除以已报告是否持证的人员。',
		en: 'Staff with a certificate, as of social work, over those of whom it is reported.'
	},
	[
		{ 'zh-CN': '持证人员', en: 'certified staff' },
		{ 'zh-CN': '已报告是否持证的人员', en: 'staff of whom it is reported' }
	]
);

function share(
	id: string,
	kind: string,
	name: Metric['name'],
	definition: Metric['definition'],
	[part, whole]: readonly [Metric['name'], Metric['name']]
): Metric {
	return defineMetric({
		...{ ...common, id, name, definition, unit: 'percent', decimals: 1 },
		numerator: { terms: [of(kind, 'numerator')], words: part },
		denominator: { terms: [of(kind, 'denominator')], words: whole }
	});
}
