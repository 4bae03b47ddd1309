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
