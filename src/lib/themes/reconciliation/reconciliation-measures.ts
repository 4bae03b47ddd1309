import type { Measure } from '../measure.ts';

export const reconciliationMeasures: readonly Measure[] = [
	{
		id: 'reported-difference',
		name: { 'zh-CN': '上报与记录之差', en: 'Reported less recorded' },
		definition: {
			'zh-CN':
				'上报数减本站由记录统计的数；百分数为差数除以本站数。户数、人数为月末在册，临时救助为本季人次，支出为属于1月至本月的发放金额之和。相差不超过公布门槛户数的不列差数，差几户会透露个别家庭；上报的金额取整到万元。',
			en: 'The figure reported upward less the one counted here from records; the percentage is of the latter. Households and persons are those on the rolls at the month’s end, temporary assistance is in person-times of the quarter, spending is what was paid for January to the month. A difference of no more households than the threshold is not told, since it would tell of single ones; reported money is rounded to 10,000 yuan.'
		},
		source: {
			'zh-CN': '民政统计月报指标（代码见四川省民政厅所列）；《统计法》第二十八条',
			en: 'Indicators of the monthly civil-affairs statistics (codes as printed in Sichuan); Statistics Law, art. 28'
		}
	},
	{
		id: 'difference-cause',
		name: { 'zh-CN': '差异原因', en: 'Cause of a difference' },
		definition: {
			'zh-CN':
				'“在四舍五入之内”：金额相差不超过半个单位；月报先取一位小数、公布时再取整到万元的，不超过0.55万元。“口径：当月发放”：上报数与月末在册不符，而与当月发放数相符（相差不超过公布门槛）。其余一律列为“原因待查”；次月（次季）已相符的，只说可能是录入滞后，不作结论。',
			en: 'Within rounding: an amount within half a unit; within 5,500 yuan where the report rounded to a decimal of 10,000 yuan and protection to the whole. Paid in the month: what was reported is not the number on the rolls at the month’s end but the number paid in the month (within the threshold). All else is to be looked into; where the next month or quarter agrees, late entry is called possible and no more.'
		},
		source: {
			'zh-CN': '本站对照办法；上报与记录的差别只由所列数字判断',
			en: 'The method of this site; causes are judged by the figures shown and nothing else'
		}
	}
];
