import { PRICE_LINK } from '#lib/contract/price-link.ts';
import { monthOf, monthsBetween, monthText, type Month } from './month.ts';
import { monthAt, type SynthesisOptions, type Window } from './options.ts';
import { randomStream } from './random.ts';
import type { Row } from './row.ts';

export interface PriceMonth {
	month: Month;
	/** Year on year, tenths of a percent. */
	all: number;
	food: number;
	/** The county pays 价格临时补贴 for it, and so many yuan a person: thirty, and more as food grows dearer. */
	subsidy: number;
}

/** In the index of this month the county overlooks that the limit is 3 % for a while. */
const OVERLOOKED = { month: monthOf('2023-01'), all: 31 } as const;

/** An invented index: calm but for one long wave of food prices and one short one. */
export function synthesisePrices(options: SynthesisOptions, window: Window): PriceMonth[] {
	const random = randomStream(options.seed, 'prices');
	const [usual] = PRICE_LINK;
	const waves = [
		[monthAt(window, 0.18), monthAt(window, 0.29)],
		[monthAt(window, 0.6), monthAt(window, 0.62)]
	] as const;
	return monthsBetween(window.first, window.last).map((month) => {
		const isDear = waves.some(([from, to]) => month >= from && month <= to);
		const food = random.between(-5, 35) + (isDear ? 65 : 0);
		const drawn = 8 + Math.round(food / 4) + random.between(-3, 6);
		const all = month === OVERLOOKED.month ? OVERLOOKED.all : drawn;
		const isPaid = all >= usual.cpi * 10 || food >= usual.food * 10;
		const subsidy = isPaid ? 30 + Math.max(0, Math.floor((food - 60) / 2)) : 0;
		return { month, all, food, subsidy };
	});
}

export function priceRows(prices: readonly PriceMonth[]): Row[] {
	return prices.map(({ month, all, food }) => ({
		month: monthText(month),
		cpi_yoy_percent: percent(all),
		food_cpi_yoy_percent: percent(food),
		low_income_cpi_yoy_percent: percent(Math.round(all * 0.6 + food * 0.4))
	}));
}

const percent = (tenths: number): string => (tenths / 10).toFixed(1);
