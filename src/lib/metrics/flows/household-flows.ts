import { TOTAL } from '#lib/contract/code-lists.ts';
import { coverage, flows } from '#lib/contract/tables.ts';
import { defineMetric, EVERY_FREQUENCY, type Metric, type Term } from '../define-metric.ts';

const moves = (direction: 'in' | 'out'): Term => ({
	...{ table: flows, measure: 'households' },
	where: { direction: [direction], reason: [TOTAL] }
});
const stock = (at: 'opening' | 'closing'): Term => ({
	...{ table: coverage, measure: 'households', at }
});

const common = {
	unit: 'household',
	decimals: 0,
	direction: 'neutral',
	denominator: 'none',
	additivity: { time_period: 'always', ref_area: 'never', programme: 'exclusive' },
	frequencies: EVERY_FREQUENCY,
	basis: {
		'zh-CN':
			'《最低生活保障审核确认办法》（民发〔2021〕57号）第三十一至三十三条：有进有出的动态管理',
		en: 'Ministry of Civil Affairs Document 57 of 2021, art. 31–33: households come and go as their means change'
	}
} as const satisfies Partial<Metric>;

export const householdsIn = defineMetric({
	...common,
	id: 'households-in',
	name: { 'zh-CN': '新增户数', en: 'Households in' },
	definition: {
		'zh-CN': '本期新纳入的户数。在本县内迁移的不算；迟报的计入当时未公布的第一期。',
		en: 'Households that came onto the rolls. Moves within the county are none; what is reported late counts in the first period then unpublished.'
	},
	numerator: {
		terms: [moves('in')],
		words: { 'zh-CN': '本期新纳入的户数', en: 'households that came onto the rolls' }
	}
});

export const householdsOut = defineMetric({
	...common,
	id: 'households-out',
	name: { 'zh-CN': '退出户数', en: 'Households out' },
	definition: {
		'zh-CN': '本期退出的户数。在本县内迁移的不算；迟报的计入当时未公布的第一期。',
		en: 'Households that left the rolls. Moves within the county are none; what is reported late counts in the first period then unpublished.'
	},
	numerator: {
		terms: [moves('out')],
		words: { 'zh-CN': '本期退出的户数', en: 'households that left the rolls' }
	}
});

export const householdsNet = defineMetric({
	...common,
	id: 'households-net',
	name: { 'zh-CN': '净增户数', en: 'Net change in households' },
	definition: {
		'zh-CN': '新增户数减退出户数，等于期末户数减期初户数。',
		en: 'Households in less households out: closing less opening stock.'
	},
	numerator: {
		terms: [moves('in'), { ...moves('out'), minus: true }],
		words: { 'zh-CN': '新增户数 − 退出户数', en: 'households in − households out' }
	}
});

export const householdsOpening = stockMetric('opening', '期初户数', 'Households at the start');
export const householdsClosing = stockMetric('closing', '期末户数', 'Households at the end');

function stockMetric(at: 'opening' | 'closing', zh: string, en: string): Metric {
	return defineMetric({
		...common,
		id: `households-${at}`,
		name: { 'zh-CN': zh, en },
		definition: {
			'zh-CN': at === 'opening' ? '上期末在册户数。' : '本期最后一月月末在册户数。',
			en:
				at === 'opening'
					? 'Households on the rolls when the period before ended.'
					: 'Households on the rolls at the end of the period’s last month.'
		},
		numerator: {
			terms: [stock(at)],
			words: { 'zh-CN': zh, en: en.toLowerCase() }
		},
		additivity: { ...common.additivity, time_period: 'never', ref_area: 'always' }
	});
}

export const turnoverRate = defineMetric({
	...common,
	id: 'turnover-rate',
	name: { 'zh-CN': '进出率', en: 'Turnover' },
	definition: {
		'zh-CN': '本期新增与退出户数之和除以期初户数。长期很低，可能是动态管理不到位。',
		en: 'Households in and out over those at the start. If it stays very low, means may not be looked at again.'
	},
	unit: 'percent',
	decimals: 1,
	numerator: {
		terms: [moves('in'), moves('out')],
		words: { 'zh-CN': '新增户数 + 退出户数', en: 'households in + households out' }
	},
	denominator: {
		terms: [stock('opening')],
		words: { 'zh-CN': '期初户数', en: 'households at the start' }
	},
	additivity: { time_period: 'never', ref_area: 'never', programme: 'exclusive' }
});

export const exits = defineMetric({
	...common,
	id: 'exits',
	name: { 'zh-CN': '退出原因', en: 'Reasons to leave' },
	definition: {
		'zh-CN': '全年退出的户数，按原因分；户数少的原因与相邻的合并，并取整。',
		en: 'Households that left in the year, by reason; reasons of few households are merged with their neighbours and rounded.'
	},
	numerator: {
		terms: [{ table: flows, measure: 'households', where: { direction: ['out'] } }],
		words: { 'zh-CN': '因该原因退出的户数', en: 'households that left for the reason' }
	},
	frequencies: ['year']
});
