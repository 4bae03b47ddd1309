import { coverage, spending } from '#lib/contract/tables.ts';
import { defineMetric, type Metric, type Term } from '../define-metric.ts';

const oneOff: Term = {
	table: spending,
	measure: 'amount_yuan',
	where: { kind: ['back_pay', 'price_subsidy', 'one_off'] },
	minus: true,
	optional: true
};

/** 人均补差, with or without the one-off payments that would make two months incomparable. */
function meanBenefit(id: string, name: Metric['name'], definition: Metric['name'], less: Term[]) {
	return defineMetric({
		id,
		name,
		definition,
		unit: 'yuan/person·month',
		decimals: 1,
		direction: 'neutral',
		numerator: {
			terms: [{ table: spending, measure: 'amount_yuan' }, ...less],
			words:
				less.length > 0
					? {
							'zh-CN': '当月发放金额 − 一次性款项',
							en: 'money paid in the month − one-off payments'
						}
					: { 'zh-CN': '当月发放金额', en: 'money paid in the month' }
		},
		denominator: {
			terms: [{ table: coverage, measure: 'persons' }],
			words: { 'zh-CN': '当月在册人数', en: 'persons on the rolls in the month' }
		},
		additivity: { time_period: 'always', ref_area: 'always', programme: 'exclusive' },
		frequencies: ['month'],
		basis: {
			'zh-CN': '民政统计“人均补助水平”；一次性款项按原文注明者剔除',
			en: 'Civil-affairs statistics, mean benefit level; one-off payments as named by the source'
		}
	});
}

export const meanBenefitRegular = meanBenefit(
	'mean-benefit',
	{ 'zh-CN': '月人均补助水平', en: 'Mean monthly benefit' },
	{
		'zh-CN':
			'当月发放金额除以当月在册人数（人均补差），剔除原文注明的补发、价格补贴等一次性款项；一次性款项只有全域合计时，镇街不计算。',
		en: 'Money paid in the month per person on the rolls, without the back pay, price subsidies and other one-off payments that the source names; not computed for towns where these are known for the county only.'
	},
	[oneOff]
);

export const meanBenefitAsPaid = meanBenefit(
	'mean-benefit-as-paid',
	{ 'zh-CN': '月人均补助水平（含一次性）', en: 'Mean monthly benefit, one-off payments included' },
	{
		'zh-CN': '当月发放金额（含补发、价格补贴等一次性款项）除以当月在册人数。各月之间不宜直接比较。',
		en: 'Money paid in the month, one-off payments included, per person on the rolls. Months should not be compared on it.'
	},
	[]
);
