import type { Measure } from '../measure.ts';

/** How inequality between towns is measured; every town counts with its inhabitants. */
export const balanceMeasures: readonly Measure[] = [
	{
		id: 'range',
		name: { 'zh-CN': '极差', en: 'Range' },
		definition: {
			'zh-CN': '最高一镇的比率减最低一镇的比率；两者之比为极值比。',
			en: 'The highest town’s rate less the lowest one’s; their quotient is the ratio of extremes.'
		},
		source: { 'zh-CN': '描述统计', en: 'Descriptive statistics' }
	},
	{
		id: 'variation',
		name: { 'zh-CN': '变异系数', en: 'Coefficient of variation' },
		definition: {
			'zh-CN': '各镇街比率对全部镇街合计比率的标准差（按人口加权）除以合计比率。',
			en: 'Standard deviation of the towns’ rates about the rate of all towns together, weighted by population, over that rate.'
		},
		source: { 'zh-CN': 'Williamson（1965）', en: 'Williamson (1965)' }
	},
	{
		id: 'gini',
		name: { 'zh-CN': '基尼系数', en: 'Gini coefficient' },
		definition: {
			'zh-CN': '洛伦兹曲线与对角线之间面积的2倍；0为各镇街比率相同。镇街内部的差别不在其中。',
			en: 'Twice the area between the Lorenz curve and the diagonal; 0 where all towns have one rate. What differs within a town is not in it.'
		},
		source: { 'zh-CN': 'Gini（1912）', en: 'Gini (1912)' }
	},
	{
		id: 'theil',
		name: { 'zh-CN': '泰尔指数', en: 'Theil index' },
		definition: {
			'zh-CN':
				'Σ 金额（人数）份额 × ln（金额份额 ÷ 人口份额），可分为街道与乡镇之间、各自内部两部分。',
			en: 'Σ share of the amount × ln(share of the amount ÷ share of population), which splits into a part between streets and other towns and a part within them.'
		},
		source: { 'zh-CN': 'Theil（1967）', en: 'Theil (1967)' }
	},
	{
		id: 'funnel',
		name: { 'zh-CN': '正常波动范围', en: 'Control limits' },
		definition: {
			'zh-CN': '假定各镇街覆盖率与合计相同，仅因人口多少而会出现的波动：二项分布95%和99.8%限。',
			en: 'How far a town’s rate would lie from that of all by chance alone, given its size: 95% and 99.8% limits of the binomial distribution.'
		},
		source: { 'zh-CN': 'Spiegelhalter（2005）', en: 'Spiegelhalter (2005)' }
	}
];
