import { benefit } from '#lib/contract/tables.ts';
import { defineMetric, type Metric } from '../define-metric.ts';

const common = {
	decimals: 0,
	direction: 'neutral',
	denominator: 'none',
	additivity: { time_period: 'never', ref_area: 'always', programme: 'never' },
	frequencies: ['year'],
	basis: {
		'zh-CN': '《社会救助暂行办法》（国务院令第649号）第十二条：按人均收入低于标准的差额，按月发给',
		en: 'Interim Measures for Social Assistance (State Council Decree 649), art. 12: the gap between means and standard is paid every month'
	}
} as const satisfies Partial<Metric>;

export const bracketHouseholds = defineMetric({
	...common,
	id: 'bracket-households',
	name: { 'zh-CN': '户月补助分档户数', en: 'Households by monthly benefit' },
	definition: {
		'zh-CN': '年末最后一月常规发放金额落在一档内的户数；户数少的档与相邻的合并，并取整。',
		en: 'Households whose regular benefit for the year’s last month lies in a bracket; brackets of few households are merged with their neighbours, and rounded.'
	},
	unit: 'household',
	numerator: {
		terms: [{ table: benefit, measure: 'households' }],
		words: { 'zh-CN': '该档户数', en: 'households in the bracket' }
	}
});

export const bracketBenefit = defineMetric({
	...common,
	id: 'bracket-benefit',
	name: { 'zh-CN': '该档户均月补助', en: 'Mean monthly benefit of a household in the bracket' },
	definition: {
		'zh-CN': '一档内各户年末最后一月常规发放金额的平均数，取整。',
		en: 'Mean regular benefit for the year’s last month of the households in a bracket, rounded.'
	},
	unit: 'yuan/household',
	numerator: {
		terms: [{ table: benefit, measure: 'mean_yuan' }],
		words: { 'zh-CN': '该档户均月补助', en: 'mean monthly benefit in the bracket' }
	},
	additivity: { ...common.additivity, ref_area: 'never' }
});
