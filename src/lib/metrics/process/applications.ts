import { TOTAL } from '#lib/contract/code-lists.ts';
import { defineMetric, type Metric } from '../define-metric.ts';
import { countOf, LIMITS_BASIS } from '../define-applications.ts';

const common = {
	unit: 'application',
	decimals: 0,
	direction: 'neutral',
	denominator: 'none',
	additivity: { time_period: 'always', ref_area: 'always', programme: 'always' },
	frequencies: ['quarter', 'year'],
	basis: LIMITS_BASIS
} as const satisfies Partial<Metric>;

/** Of a stock: it is not added up over time. */
const stock = {
	...common,
	direction: 'lower-is-better',
	additivity: { ...common.additivity, time_period: 'never' },
	frequencies: ['quarter']
} as const satisfies Partial<Metric>;

export const applicationsDecided = defineMetric({
	...common,
	id: 'applications-decided',
	name: { 'zh-CN': '办结件数', en: 'Applications decided' },
	definition: {
		'zh-CN':
			'本期办结的申请件数，准予和不予都算，撤回的不算；各镇街的只计准予的。分环节的，为本期办完该环节的件数。',
		en: 'Applications decided in the period, approved or refused, without those withdrawn; of towns, approved ones only. By step, those that finished the step in the period.'
	},
	numerator: {
		terms: [countOf({ status: ['decided'], bin: [TOTAL] })],
		words: { 'zh-CN': '本期办结的件数', en: 'applications decided' }
	}
});

export const applicationsDecidedByBin = defineMetric({
	...common,
	id: 'applications-decided-by-bin',
	name: { 'zh-CN': '办结件数（按用时）', en: 'Applications decided, by working days' },
	definition: {
		'zh-CN':
			'本期办结的申请件数，按受理（不含当日）至办结的工作日数分档，或按时限内、超时限分。一期只公布一种分法，粗细不同的档不相加。',
		en: 'Applications decided, by working days from acceptance (that day not counted) to the decision, or by whether they were within the limit. A period tells one of these divisions; bins of two are never added up.'
	},
	numerator: {
		terms: [countOf({ status: ['decided'] })],
		words: { 'zh-CN': '本期办结的该档件数', en: 'applications decided in that many days' }
	}
});

export const applicationsOpen = defineMetric({
	...stock,
	id: 'applications-open',
	name: { 'zh-CN': '期末在办件数', en: 'Applications open' },
	definition: {
		'zh-CN': '期末已受理、尚未办结的申请件数，撤回的不算。',
		en: 'Applications accepted and not decided when the period ended, without those withdrawn.'
	},
	numerator: {
		terms: [countOf({ step: ['whole'], status: ['open'], bin: [TOTAL] })],
		words: { 'zh-CN': '期末在办件数', en: 'applications open at the end of the period' }
	}
});

export const applicationsOpenByBin = defineMetric({
	...stock,
	id: 'applications-open-by-bin',
	name: { 'zh-CN': '期末在办件数（按已用时）', en: 'Applications open, by working days so far' },
	definition: {
		'zh-CN':
			'期末在办的申请件数，按受理至期末的工作日数分档，或按时限内、超时限分。一期只公布一种分法，粗细不同的档不相加。',
		en: 'Applications open at the end of the period, by working days since acceptance, or by whether they were within the limit. A period tells one of these divisions; bins of two are never added up.'
	},
	numerator: {
		terms: [countOf({ step: ['whole'], status: ['open'] })],
		words: { 'zh-CN': '期末在办的该档件数', en: 'applications open for that many days' }
	}
});
