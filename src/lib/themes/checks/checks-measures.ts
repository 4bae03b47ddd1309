import type { Measure } from '../measure.ts';

export const checksMeasures: readonly Measure[] = [
	{
		id: 'wilson-interval',
		name: { 'zh-CN': '不一致率的95%区间', en: '95% interval of the share that did not match' },
		definition: {
			'zh-CN':
				'把一季的核查看作抽出的一批，不一致率真值以95%的把握所在的区间；次数越少，区间越宽。p 满足（不一致率−p）²=1.96²×p（1−p）÷核查次数。',
			en: 'Where the share lies with 95% confidence if the checks of a quarter are taken for a sample: the fewer, the wider. Its ends p solve (share − p)² = 1.96² p (1 − p) ÷ checks.'
		},
		source: { 'zh-CN': 'Wilson（1927）', en: 'Wilson (1927)' }
	},
	{
		id: 'checks-funnel',
		name: { 'zh-CN': '核查次数的正常波动范围', en: 'Control limits of checks' },
		definition: {
			'zh-CN':
				'假定各低保户受核查的机会相同，一个镇街的次数占已公布镇街合计的份额，仅因偶然而在户数份额上下的波动：二项分布99.8%限。按计划逐户核查的，实际波动比这小。',
			en: 'How far a town’s share of the checks of all towns told would lie from its share of households by chance alone: 99.8% limits of the binomial distribution. Visits planned household by household vary less.'
		},
		source: { 'zh-CN': 'Przyborowski、Wilenski（1940）', en: 'Przyborowski and Wilenski (1940)' }
	},
	{
		id: 'visits-per-year',
		name: { 'zh-CN': '全年每百户入户调查次数', en: 'Home visits a year per 100 households' },
		definition: {
			'zh-CN':
				'四个季度入户调查次数之和除以年末在册低保、特困户数，乘以100；全部核查为各镇街、机构全年次数之和。有一个数字隐去的，不计算。',
			en: 'The visits of four quarters over households on subsistence allowance and destitute support at the end of the year, times 100; all checks are those of all towns and institutions in the year. With a single one of these hidden, it is not worked out.'
		},
		source: { 'zh-CN': '按页面数字计算', en: 'Worked out from the figures of the page' }
	}
];
