import type { Measure } from '../measure.ts';

const PRICE_LINK = {
	'zh-CN':
		'发改价格规〔2016〕1835号、发改价格〔2021〕1553号；六部门2022年8月31日公布的阶段性调整通知',
	en: 'Notices 发改价格规〔2016〕1835号 and 发改价格〔2021〕1553号; notice of six ministries, published on 31 August 2022'
};

export const standardsMeasures: readonly Measure[] = [
	{
		id: 'price-trigger',
		name: { 'zh-CN': '达到价格补贴启动条件的月份', en: 'Months in which a price subsidy is due' },
		definition: {
			'zh-CN':
				'当月CPI同比涨幅达到3.5%，或其中食品价格同比涨幅达到6%，满足一项即为达到；2022年8月至2023年2月的指数，CPI界限为3.0%；本数据集另定的地方条件较低的，从低。一项没有数字而另一项未达到的，无法判断。2016年8月以前的指数不判断。',
			en: 'CPI up by 3.5 % or more on the same month of the year before, or food within it by 6 % or more; either is enough. For the indices of August 2022 to February 2023 the limit of CPI is 3.0 %; where the dataset sets lower local limits, these hold. Where one figure is missing and the other lies below its limit, the month cannot be judged. Indices before August 2016 are not judged.'
		},
		source: PRICE_LINK
	},
	{
		id: 'price-subsidy-due',
		name: { 'zh-CN': '价格补贴应发未发', en: 'Price subsidy due and not paid' },
		definition: {
			'zh-CN':
				'达到启动条件而该月指数对应的补贴标准为0的月份；未达到而补贴标准大于0的，为未达到而发放。补贴标准没有填报或隐去的，不算未发。',
			en: 'Months in which prices reached a limit and the subsidy published for that index is 0; where they did not and it is above 0, it was paid without being due. A subsidy that is not reported or hidden is not taken for none.'
		},
		source: PRICE_LINK
	},
	{
		id: 'standard-real',
		name: { 'zh-CN': '标准实际增长', en: 'Growth of a standard in real terms' },
		definition: {
			'zh-CN':
				'保障标准与基期同月标准之比，除以其间各年同月（1+CPI同比涨幅）之积，再减1；基期为五年前同月，其间有一年没有CPI或没有标准的，取能连续计算的最早同月。',
			en: 'Standard over that of the base month, divided by the product of (1 + CPI on the same month of the year before) of the years between, less 1. The base is the same month five years before, or the earliest same month that has a standard and every change of prices since.'
		},
		source: {
			'zh-CN': '名义增长扣除价格上涨的通用算法；统计部门公布的CPI',
			en: 'The usual deflation by consumer prices, as published'
		}
	},
	{
		id: 'standard-consumption-share',
		name: { 'zh-CN': '低保标准占上年人均消费支出', en: 'Subsistence standard over consumption' },
		definition: {
			'zh-CN':
				'月低保标准乘以12，除以上年居民人均消费支出：城市标准比城镇居民，农村标准比农村居民。标准取该年年末，尚未到年末的取最近一期。',
			en: 'Twelve monthly subsistence standards over consumption per resident in the year before: urban over urban, rural over rural. The standard is that of the year’s end, or the latest where the year is not over.'
		},
		source: {
			'zh-CN': '民发〔2024〕16号“量化比例”；比例由各地确定',
			en: 'Document 民发〔2024〕16号, “quantified ratio”; the ratio itself is set by each locality'
		}
	}
];
