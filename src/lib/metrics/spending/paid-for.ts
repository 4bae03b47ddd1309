import { TOTAL } from '#lib/contract/code-lists.ts';
import { coverage, funds } from '#lib/contract/tables.ts';
import { defineMetric, EVERY_FREQUENCY, type Term } from '../define-metric.ts';

/** From every source of money together. */
const paid: Term = { table: funds, measure: 'amount_yuan', where: { source: [TOTAL] } };

const basis = {
	'zh-CN': '业务系统发放记录，按待遇所属月份归集',
	en: 'Payment records, filed under the month that they are for'
};

/** What `spending` is in printed statistics, from payments: filed by the month they are for, not the day they went out. */
export const paidFor = defineMetric({
	id: 'paid-for',
	name: { 'zh-CN': '发放金额（按所属期）', en: 'Paid for the period' },
	definition: {
		'zh-CN':
			'发给本期所属各月的救助资金，含补发、价格补贴等；补发计入其所属的月份，因此与按支付日期统计的支出不同。',
		en: 'Money paid for the months of the period, back pay and price subsidies included. Back pay counts in the month it is for, so this differs from spending by day of payment.'
	},
	unit: 'yuan',
	decimals: 0,
	direction: 'neutral',
	numerator: {
		terms: [paid],
		words: { 'zh-CN': '属于本期的发放金额', en: 'money paid for the period' }
	},
	denominator: 'none',
	additivity: { time_period: 'always', ref_area: 'always', programme: 'always' },
	frequencies: EVERY_FREQUENCY,
	basis
});

/** 人均补差: what comes once would make two months incomparable. */
export const meanPaidFor = defineMetric({
	id: 'mean-paid-for',
	name: { 'zh-CN': '月人均补差', en: 'Mean regular benefit' },
	definition: {
		'zh-CN': '属于当月的常规发放金额（不含补发、价格补贴等）除以当月末在册人数（人均补差）。',
		en: 'Regular benefit for the month, without back pay, price subsidies and other one-off payments, per person on the rolls at its end.'
	},
	unit: 'yuan/person·month',
	decimals: 1,
	direction: 'neutral',
	numerator: {
		terms: [{ ...paid, where: { source: [TOTAL], kind: ['regular'] } }],
		words: { 'zh-CN': '属于当月的常规发放金额', en: 'regular benefit for the month' }
	},
	denominator: {
		terms: [{ table: coverage, measure: 'persons' }],
		words: { 'zh-CN': '当月末在册人数', en: 'persons on the rolls at the end of the month' }
	},
	additivity: { time_period: 'always', ref_area: 'always', programme: 'exclusive' },
	frequencies: ['month'],
	basis
});

/** What months of published records can be asked for: their kinds of payment are not told apart. */
export const meanPaidTotal = defineMetric({
	id: 'mean-paid-total',
	name: {
		'zh-CN': '月人均补助水平（含补发等）',
		en: 'Mean monthly benefit, all payments'
	},
	definition: {
		'zh-CN':
			'属于本期各月的发放金额（含补发、价格补贴等）除以各月末在册人数之和（人月）。补发计入所属月份，不使发放当月虚高；价格补贴等一次性款项会使当月偏高。',
		en: 'Money paid for the months of the period, back pay and subsidies included, over persons on the rolls at the end of each (person-months). Back pay counts in the month it is for; price subsidies and other one-off payments raise theirs.'
	},
	unit: 'yuan/person·month',
	decimals: 1,
	direction: 'neutral',
	numerator: {
		terms: [paid],
		words: { 'zh-CN': '属于各月的发放金额', en: 'money paid for the months' }
	},
	denominator: {
		terms: [{ table: coverage, measure: 'persons' }],
		words: { 'zh-CN': '各月末在册人数之和', en: 'persons on the rolls at the end of each month' }
	},
	additivity: { time_period: 'always', ref_area: 'always', programme: 'exclusive' },
	frequencies: ['month'],
	basis
});

export const paidForShare = defineMetric({
	id: 'paid-for-share',
	name: { 'zh-CN': '发放构成', en: 'Share of what was paid' },
	definition: {
		'zh-CN': '一个项目属于本期的发放金额除以所列各项目之和。',
		en: 'Money paid for the period under one programme divided by that of all programmes listed.'
	},
	unit: 'percent',
	decimals: 1,
	direction: 'neutral',
	numerator: {
		terms: [paid],
		words: { 'zh-CN': '一个项目的发放金额', en: 'money paid under the programme' }
	},
	denominator: {
		terms: [paid],
		across: 'programme',
		words: { 'zh-CN': '所列各项目发放金额之和', en: 'money paid under all programmes listed' }
	},
	additivity: { time_period: 'always', ref_area: 'always', programme: 'always' },
	frequencies: EVERY_FREQUENCY,
	basis
});
