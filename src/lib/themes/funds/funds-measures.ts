import type { Measure } from '../measure.ts';

export const fundsMeasures: readonly Measure[] = [
	{
		id: 'year-to-date',
		name: { 'zh-CN': '累计支出', en: 'Year to date' },
		definition: {
			'zh-CN':
				'本年1月至本月各月发放金额之和，只与上年同期比较；跨年不可环比。其中一个月隐去或未列，累计就不计算；含取整的月份时为约数。',
			en: 'Money paid for January to the month, compared with the same months of the year before only, since it starts anew every January. Not worked out where one month is hidden or not reported; approximate where one is rounded.'
		},
		source: { 'zh-CN': '民政统计月报“累计支出”', en: 'Monthly civil-affairs statistics, 累计支出' }
	},
	{
		id: 'gap-rate',
		name: { 'zh-CN': '补差率', en: 'Gap rate' },
		definition: {
			'zh-CN':
				'低保月人均补助水平（含补发等）除以同期低保标准；城乡标准不同时，标准按城乡在册人月加权，城乡人数隐去的月份给出标准取最高和最低时的范围。没有标准的时期不计算。',
			en: 'Mean monthly benefit of the subsistence allowance, all payments, over its standard in the same months. Where towns and country have two standards they are weighted by person-months; months in which persons by stratum are hidden give bounds, by the highest and the lowest standard. Not worked out without a standard.'
		},
		source: {
			'zh-CN': '《社会救助暂行办法》（国务院令第649号）第十二条：按差额发给；算式为人均补差÷标准',
			en: 'Interim Measures for Social Assistance (State Council Decree 649), art. 12; mean benefit over standard'
		}
	},
	{
		id: 'temporary-mean',
		name: { 'zh-CN': '临时救助次均', en: 'Mean temporary assistance' },
		definition: {
			'zh-CN':
				'临时救助发放金额除以同期救助人次。按季的金额是三个月之和，其中一个月隐去就不计算；含取整的月份时取两位有效数字，为约数。',
			en: 'Temporary assistance paid over person-times of the same period. A quarter’s money is that of its three months, not worked out where one is hidden; where one is rounded the mean is approximate, to two digits.'
		},
		source: {
			'zh-CN': '民政统计“临时救助平均水平”：累计金额÷累计人次',
			en: 'Civil-affairs statistics: money over person-times'
		}
	},
	{
		id: 'town-benefit',
		name: { 'zh-CN': '镇街月人均补助水平', en: 'Mean monthly benefit by town' },
		definition: {
			'zh-CN':
				'各镇街本季发放金额除以三个月月末在册人数之和；金额已取整，结果取整到十元，为约数。原表逐月列出的，按原表当月金额（剔除一次性款项）和人数计算。',
			en: 'A town’s money of the quarter over persons on the rolls at the end of its three months; amounts are rounded, so the mean is approximate, to ten yuan. Where a source prints months, from the month’s money without one-off payments.'
		},
		source: { 'zh-CN': '按页面数字计算', en: 'Worked out from the figures of the page' }
	}
];
