import type { Measure } from '../measure.ts';

const HYNDMAN = {
	'zh-CN': 'Hyndman、Fan（1996）定义1',
	en: 'Hyndman and Fan (1996), definition 1'
};

export const timelinessMeasures: readonly Measure[] = [
	{
		id: 'bin-share',
		name: { 'zh-CN': '各档占比', en: 'Share of a bin' },
		definition: {
			'zh-CN': '一档的件数除以同一季、同一状态各档件数之和。',
			en: 'Applications of a bin over those of all bins of the same quarter and status.'
		},
		source: { 'zh-CN': '按页面数字计算', en: 'Worked out from the figures of the page' }
	},
	{
		id: 'decision-median',
		name: { 'zh-CN': '办结件用时中位数', en: 'Median working days of those decided' },
		definition: {
			'zh-CN':
				'办结件由快到慢排列，排在正中（偶数时取前一件）的一件所在的档。只知其档，不估为一个数。',
			en: 'The bin of the application in the middle of those decided, from the fastest to the slowest (of an even number, the earlier of two). Only its bin is known, so no single number is made of it.'
		},
		source: HYNDMAN
	},
	{
		id: 'decision-p90',
		name: { 'zh-CN': '办结件用时九成位数', en: '90th percentile of working days of those decided' },
		definition: {
			'zh-CN': '九成办结件用时都不超过的最小值所在的档。',
			en: 'The bin of the smallest number of days that nine tenths of the applications decided did not exceed.'
		},
		source: HYNDMAN
	},
	{
		id: 'decision-survival',
		name: { 'zh-CN': '未办结占比（计入在办件）', en: 'Share still open, open cases counted' },
		definition: {
			'zh-CN':
				'一件申请过了若干工作日仍未办结的概率：逐档把上一档末的占比乘以（1 − 办结件数 ÷ 当时在办件数）。季末在办的在其已用时处删失，季初在办的自其已用时起计入。档内先后不知，故给出上、下界；占比降到一半的日子所在的区间，即计入在办件的用时中位数。撤回的不算。',
			en: 'The chance that an application is still open after so many working days: bin by bin, the share before times (1 − decided ÷ open then). Those open at the end are censored at the age that they had, those open at the start come in at theirs. The order within a bin is not known, so there are two bounds; the interval of the day on which half are left is the median with open cases counted. Withdrawn ones are left out.'
		},
		source: {
			'zh-CN': 'Kaplan、Meier（1958）；延迟进入：Tsai、Jewell、Wang（1987）',
			en: 'Kaplan and Meier (1958); delayed entry: Tsai, Jewell and Wang (1987)'
		}
	},
	{
		id: 'on-time-interval',
		name: { 'zh-CN': '按时办结率的区间', en: 'Interval of an on-time rate' },
		definition: {
			'zh-CN': '件数少时，一两件快慢就使比率起落；95%区间说明同样的办理水平下比率可能的范围。',
			en: 'Where there are few applications, one or two move the rate; the 95% interval says what the rate behind them may be.'
		},
		source: { 'zh-CN': 'Wilson（1927）', en: 'Wilson (1927)' }
	},
	{
		id: 'devolved-towns',
		name: { 'zh-CN': '下放镇街数', en: 'Towns that confirm themselves' },
		definition: {
			'zh-CN': '已有下放月份的镇街数与全部镇街数；下放月份取自镇街名册，福利院等机构不算。',
			en: 'Towns with a month from which they confirm cases themselves, beside all towns; from the list of towns, institutions left out.'
		},
		source: {
			'zh-CN': '民发〔2022〕83号第四条第（一）项',
			en: 'Ministry of Civil Affairs Document 83 of 2022, item 4(1)'
		}
	}
];
