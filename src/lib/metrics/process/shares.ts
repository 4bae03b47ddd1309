import { TOTAL } from '#lib/contract/code-lists.ts';
import { defineMetric, type Metric } from '../define-metric.ts';
import { countOf, LIMITS_BASIS } from '../define-applications.ts';

const common = {
	unit: 'percent',
	decimals: 1,
	direction: 'higher-is-better',
	additivity: { time_period: 'never', ref_area: 'never', programme: 'never' },
	frequencies: ['quarter', 'year'],
	basis: LIMITS_BASIS
} as const satisfies Partial<Metric>;

/** Bins of both rungs that end by a day, and those that begin after it; a period tells one rung, with all its bins. */
const WITHIN = {
	10: ['0-5', '6-10', '0-10'],
	20: ['0-5', '6-10', '11-15', '16-20', '0-10', '11-20'],
	30: ['0-5', '6-10', '11-15', '16-20', '21-30', '0-10', '11-20']
} as const;
const BEYOND_20 = ['21-30', '31-45', '46+', '31+'];

const decided = {
	terms: [countOf({ status: ['decided'], bin: [TOTAL] })],
	words: { 'zh-CN': '本期办结的件数', en: 'applications decided' }
} as const;
const open = {
	terms: [countOf({ step: ['whole'], status: ['open'], bin: [TOTAL] })],
	words: { 'zh-CN': '期末在办件数', en: 'applications open at the end of the period' }
} as const;

function within(days: keyof typeof WITHIN): Metric {
	const zh = `${days}个工作日内办结的件数`;
	return defineMetric({
		...common,
		id: `within-${days}-days`,
		name: { 'zh-CN': `${days}个工作日内办结占比`, en: `Decided within ${days} working days` },
		definition: {
			'zh-CN': `本期办结的申请中，受理（不含当日）至办结不超过${days}个工作日的占比；分环节的，为该环节用时。在办的不在其中。`,
			en: `Of the applications decided in the period, those decided no more than ${days} working days after acceptance (that day not counted); by step, after the step began. Open ones are not in it.`
		},
		numerator: {
			// The codes of the rung that a period does not tell have no rows.
			terms: [{ ...countOf({ status: ['decided'], bin: WITHIN[days] }), optional: true }],
			words: { 'zh-CN': zh, en: `applications decided within ${days} working days` }
		},
		denominator: decided
	});
}

export const within10Days = within(10);
export const within20Days = within(20);
export const within30Days = within(30);

export const openBeyond20Days = defineMetric({
	...common,
	id: 'open-beyond-20-days',
	name: { 'zh-CN': '在办超20个工作日占比', en: 'Open for more than 20 working days' },
	definition: {
		'zh-CN': '期末在办的申请中，受理后已超过20个工作日的占比。时限不是20个工作日的，不一定超期。',
		en: 'Of the applications open at the end of the period, those accepted more than 20 working days before. Where the limit is another one, they need not be overdue.'
	},
	direction: 'lower-is-better',
	numerator: {
		terms: [{ ...countOf({ step: ['whole'], status: ['open'], bin: BEYOND_20 }), optional: true }],
		words: {
			'zh-CN': '期末在办且已超过20个工作日的件数',
			en: 'applications open for more than 20 working days'
		}
	},
	denominator: open,
	frequencies: ['quarter']
});

export const onTimeRate = defineMetric({
	...common,
	id: 'on-time-rate',
	name: { 'zh-CN': '按时办结率', en: 'On-time rate' },
	definition: {
		'zh-CN':
			'本期办结且有法定时限的申请中，在时限内办结的占比。时限按受理之日的规定逐件确定；各镇街的只计准予的。在办的不在其中，另列。',
		en: 'Of the applications decided in the period that have a limit in law, those decided within it. The limit is that in force on the day of acceptance, case by case; of towns, approved ones only. Open ones are not in it and are listed apart.'
	},
	numerator: {
		terms: [countOf({ step: ['whole'], status: ['decided'], bin: ['within'] })],
		words: { 'zh-CN': '时限内办结的件数', en: 'applications decided within the limit' }
	},
	denominator: {
		terms: [countOf({ step: ['whole'], status: ['decided'], bin: ['within', 'over'] })],
		words: { 'zh-CN': '有法定时限的办结件数', en: 'applications decided that have a limit' }
	}
});

export const channelShare = defineMetric({
	...common,
	id: 'channel-share',
	name: { 'zh-CN': '申请渠道占比', en: 'Share of the channel' },
	definition: {
		'zh-CN':
			'全年办结的申请中，经窗口申请、网上申请、主动发现、代为申请的各占多少。准予和不予的都算，撤回的不算。',
		en: 'Of the applications decided in the year, how many came over the counter, online, by proactive identification or through an agent. Approved and refused ones, without those withdrawn.'
	},
	direction: 'neutral',
	numerator: {
		terms: [countOf({ step: ['whole'], status: ['decided'], bin: [TOTAL] })],
		words: { 'zh-CN': '该渠道的办结件数', en: 'applications decided of the channel' }
	},
	denominator: {
		terms: [countOf({ step: ['whole'], status: ['decided'], bin: [TOTAL] })],
		across: 'channel',
		words: { 'zh-CN': '各渠道办结件数之和', en: 'applications decided of all channels' }
	},
	additivity: { ...common.additivity, channel: 'always' },
	frequencies: ['year'],
	basis: {
		'zh-CN': '《最低生活保障审核确认办法》（民发〔2021〕57号）关于申请和受理的规定',
		en: 'Ministry of Civil Affairs Document 57 of 2021, on applying and acceptance'
	}
});
