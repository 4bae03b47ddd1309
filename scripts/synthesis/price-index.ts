import { monthsBetween, monthText, type Month } from './month.ts';
import { monthAt, type SynthesisOptions, type Window } from './options.ts';
import { randomStream } from './random.ts';
import type { Row } from './row.ts';

export interface PriceMonth {
	month: Month;
	/** Year on year, tenths of a percent. */
	all: number;
	food: number;
	/** 价格临时补贴 is due: CPI from 3.5 % or food from 6 % on (发改价格〔2021〕1553号). */
	triggers: boolean;
}

/** An invented index: calm but for one long wave of food prices and one short one. */
export function synthesisePrices(options: SynthesisOptions, window: Window): PriceMonth[] {
	const random = randomStream(options.seed, 'prices');
	const waves = [
		[monthAt(window, 0.18), monthAt(window, 0.29)],
		[monthAt(window, 0.6), monthAt(window, 0.62)]
	] as const;
	return monthsBetween(window.first, window.last).map((month) => {
		const isDear = waves.some(([from, to]) => month >= from && month <= to);
		const food = random.between(-5, 35) + (isDear ? 65 : 0);
		const all = 8 + Math.round(food / 4) + random.between(-3, 6);
		return { month, all, food, triggers: all >= 35 || food >= 60 };
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
