import type { Bilingual } from '#lib/i18n/locale.ts';

/** What statistics offices and notices publish, passed on in the table `reported`; no department’s own report. */
export const publicIndicators = {
	/** Of the year, per resident of towns and of the country. */
	urban_consumption_yuan: {
		label: { 'zh-CN': '城镇居民人均消费支出', en: 'Consumption per urban resident' },
		unit: '元'
	},
	rural_consumption_yuan: {
		label: { 'zh-CN': '农村居民人均消费支出', en: 'Consumption per rural resident' },
		unit: '元'
	},
	/** Yuan a person, by the month of the price index that it is paid for; 0 where none was paid. */
	price_subsidy_yuan: {
		label: { 'zh-CN': '价格临时补贴标准', en: 'Price subsidy per person' },
		unit: '元/人·月'
	}
} as const satisfies Record<string, { label: Bilingual; unit: string }>;
