import { serviceKinds } from '#lib/contract/public-codes.ts';
import { services } from '#lib/contract/tables.ts';
import { defineMetric, type Metric, type Term } from '../define-metric.ts';

/** A town mentions a service in the months in which it was given. */
const given: Term = { table: services, measure: 'value', optional: true };

const common = {
	unit: 'person-time',
	decimals: 0,
	direction: 'higher-is-better',
	denominator: 'none',
	additivity: { time_period: 'always', ref_area: 'always', programme: 'never' },
	frequencies: ['month'],
	basis: {
		'zh-CN':
			'《民政部关于加强政府救助与慈善帮扶有效衔接的指导意见》（民发〔2023〕46号）；镇街填报，未经核验',
		en: 'Ministry of Civil Affairs Document 46 of 2023; reported by towns, unverified'
	}
} as const satisfies Partial<Metric>;

export const serviceTimes = defineMetric({
	...common,
	id: 'service-times',
	name: { 'zh-CN': '服务类救助人次', en: 'Services given' },
	definition: {
		'zh-CN':
			'照料护理、康复训练、送医陪护、社会融入、能力提升、心理疏导、资源链接七类服务的人次之和；某月没有填报的按没有计。',
		en: 'Person-times of seven kinds of service, from care to linking to resources; what a town does not mention in a month counts as none.'
	},
	numerator: {
		terms: [{ ...given, where: { kind: Object.keys(serviceKinds) } }],
		words: { 'zh-CN': '七类服务人次之和', en: 'person-times of all seven kinds' }
	}
});

/** Signed in a month: 0 where a town says none; what it leaves open is not reported, nor is a sum over it. */
export const serviceContracts = defineMetric({
	...common,
	id: 'service-contracts',
	name: { 'zh-CN': '购买服务合同额', en: 'Services contracted' },
	definition: {
		'zh-CN':
			'本期签订的政府购买服务合同金额，七类服务之和，计入签订的月份；是合同金额，不是已支付的金额。有服务而合同额未报的，不合计。',
		en: 'Amounts of contracts for the seven kinds of service, in the months in which they were signed: what was contracted, not what was paid. Where services are told without a contract amount, there is no sum.'
	},
	unit: 'yuan',
	direction: 'neutral',
	numerator: {
		terms: [
			{
				...{ table: services, measure: 'contract_yuan', optional: true },
				where: { kind: Object.keys(serviceKinds) }
			}
		],
		words: { 'zh-CN': '本期签订的合同金额', en: 'contracts signed in the period' }
	},
	basis: {
		'zh-CN':
			'民政部等四部门《关于积极推行政府购买服务加强基层社会救助经办服务能力的意见》（民发〔2017〕153号）；镇街填报，未经核验',
		en: 'Ministry of Civil Affairs and others, Document 153 of 2017, on buying services; reported by towns, unverified'
	}
});

export const serviceTimesByKind = defineMetric({
	...common,
	id: 'service-times-by-kind',
	name: { 'zh-CN': '分类服务人次', en: 'Services given, by kind' },
	definition: {
		'zh-CN': '一类服务的人次；某月没有填报的按没有计。',
		en: 'Person-times of one kind of service; what a town does not mention in a month counts as none.'
	},
	numerator: {
		terms: [given],
		words: { 'zh-CN': '该类服务人次', en: 'person-times of the kind' }
	}
});
