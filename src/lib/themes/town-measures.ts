import type { Measure } from './measure.ts';

const OWN = { 'zh-CN': '按页面数字计算', en: 'Worked out from the figures of the page' };

/** How towns are held against each other and their county. */
export const townMeasures: readonly Measure[] = [
	{
		id: 'town-ratio',
		name: { 'zh-CN': '占比或倍数（镇街概况）', en: 'Share or multiple (town profile)' },
		definition: {
			'zh-CN':
				'人数、户数、人次、金额：本地数除以全县数；比率和均值：本地数是全县数的几倍。全县数没有单独公布的，用已公布各镇街之和；全年进出率的全县数为四个季度进出户数之和除以年初户数。',
			en: 'Of counts and amounts the town’s part of the county’s; of rates and means the multiple of the county’s. Where that is not published on its own, that of the towns told together; the county’s turnover of a year is that of its four quarters over households at its start.'
		},
		source: OWN
	},
	{
		id: 'town-change',
		name: { 'zh-CN': '比上年同期（镇街概况）', en: 'On last year (town profile)' },
		definition: {
			'zh-CN': '本期数减上年同期数，百分比之差为百分点；任一期隐去或未列的不计算。',
			en: 'The figure less that of the same period last year, of percentages in percentage points; not worked out where either is hidden or not reported.'
		},
		source: OWN
	},
	{
		id: 'town-quarter-benefit',
		name: {
			'zh-CN': '按季月人均补助水平（镇街概况）',
			en: 'Mean benefit by quarter (town profile)'
		},
		definition: {
			'zh-CN':
				'属于本季的发放金额（含补发等）除以三个月月末在册人数之和；一个月人数隐去的不计算，金额取整的为约数，取到10元。',
			en: 'Money paid for the quarter, all payments, over persons on the rolls at the end of its three months; not worked out where one month’s persons are hidden, and to ten yuan where the amount is rounded.'
		},
		source: OWN
	},
	{
		id: 'town-chance',
		name: { 'zh-CN': '正常波动范围（镇街概况）', en: 'Within chance (town profile)' },
		definition: {
			'zh-CN':
				'覆盖率：以各镇街合计为中心的二项分布99.8%控制限；进出率和核查次数：假定各户机会相同，次数占已公布镇街合计的份额的二项分布99.8%限；按时办结率：95%区间包含已公布镇街合计。',
			en: 'Coverage: 99.8% binomial control limits around all towns together. Turnover and checks: 99.8% binomial limits of the town’s share of all events of the towns told, were all households equally likely. On-time rate: its 95% interval holds that of the towns told together.'
		},
		source: {
			'zh-CN': 'Spiegelhalter（2005）；Przyborowski、Wilenski（1940）；Wilson（1927）',
			en: 'Spiegelhalter (2005); Przyborowski and Wilenski (1940); Wilson (1927)'
		}
	},
	{
		id: 'town-rank',
		name: { 'zh-CN': '位次（镇街比较）', en: 'Rank (comparison of towns)' },
		definition: {
			'zh-CN':
				'人数、户数、金额：由大到小，隐去的镇街可能更大的，写出最好和最差位次。覆盖率：各镇街取99.8%区间，最好位次为区间整个高于它的镇街数加1，最差位次为镇街总数减区间整个低于它的镇街数；25个镇街以内，全部位次同时成立的把握不低于95%。均值、使用率不排位次。',
			en: 'Counts and amounts: largest first, with the best and worst rank where hidden towns may be larger. Coverage: from the 99.8% interval of each town, the best rank is one more than the towns that lie wholly above, the worst all towns less those that lie wholly below; up to 25 towns all ranks hold together at 95% or more. Means and rates of use are not ranked.'
		},
		source: {
			'zh-CN': 'Klein、Wright、Wieczorek（2020）；Wilson（1927）',
			en: 'Klein, Wright and Wieczorek (2020); Wilson (1927)'
		}
	},
	{
		id: 'town-peers',
		name: { 'zh-CN': '规模相近的镇街', en: 'Towns near in size' },
		definition: {
			'zh-CN': '同一时期户数（没有户数的按人数）与本地之差最小的三个镇街；户数隐去的不参加。',
			en: 'The three towns with the smallest difference in households (in persons where there are none) of one period; those hidden are left out.'
		},
		source: OWN
	}
];
