import type { Bilingual } from '#lib/i18n/locale.ts';

/** Change on the same month of the year before, percent; reaching either is enough. */
export interface PriceLimits {
	cpi: number;
	food: number;
}

interface PriceLinkRule extends PriceLimits {
	/** Months of the index, not of the payment. */
	from: string;
	to?: string;
	basis: Bilingual;
}

/**
 * From which rise of prices on a price subsidy is due; of two that hold, the later. The index of
 * August 2016, when the notice came out, is taken as the first: earlier months are not judged.
 *
 * Source: 发改价格规〔2016〕1835号, 二; 发改价格〔2021〕1553号 (the same limits, as the notice of 2022 quotes them); notice of
 * six ministries published on 31 August 2022 (paid September 2022 to March 2023, for the indices of
 * August 2022 to February 2023; its own number is not verified).
 */
export const PRICE_LINK: readonly [PriceLinkRule, PriceLinkRule] = [
	{
		...{ from: '2016-08', cpi: 3.5, food: 6 },
		basis: {
			'zh-CN': '发改价格规〔2016〕1835号，发改价格〔2021〕1553号',
			en: 'Notices 发改价格规〔2016〕1835号 and 发改价格〔2021〕1553号'
		}
	},
	{
		...{ from: '2022-08', to: '2023-02', cpi: 3, food: 6 },
		basis: {
			'zh-CN': '六部门2022年8月31日公布的阶段性调整价格补贴联动机制的通知',
			en: 'Notice of six ministries, published on 31 August 2022'
		}
	}
];

/** Parameters of a dataset that lower a limit: 可以降低，不得提高. Percent. */
export const LOCAL_PRICE_LIMITS = { price_limit_cpi: 'cpi', price_limit_food: 'food' } as const;

/** @returns undefined for a month before the first rule. */
export function priceLimits(
	month: string,
	parameters: Readonly<Record<string, { value: number }>>
): PriceLimits | undefined {
	const rules = PRICE_LINK.filter(({ from, to = month }) => from <= month && month <= to);
	const national = rules[rules.length - 1];
	if (!national) return undefined;
	const limit = (parameter: keyof typeof LOCAL_PRICE_LIMITS) =>
		Math.min(
			national[LOCAL_PRICE_LIMITS[parameter]],
			parameters[parameter]?.value ?? Number.POSITIVE_INFINITY
		);
	return { cpi: limit('price_limit_cpi'), food: limit('price_limit_food') };
}
