import type { Dataset } from '#lib/contract/dataset.ts';
import { quoteText } from '#scripts/records/quote.ts';
import { lastMonthOf } from './cube-periods.ts';
import { defineCube, type Cube } from './define-cube.ts';

/** Consumer prices year on year, by the month: what the price subsidy (发改价格〔2021〕1553号) hangs on. Public. */
export function priceIndexOf(dataset: Dataset): Cube {
	return defineCube({
		name: 'price_index',
		reads: ['price_index'],
		queries: (from, periods) => [
			{
				grain: 'month × area',
				sql:
					`SELECT month AS time_period, ${quoteText(dataset.area_code)} AS ref_area, ` +
					`cpi_yoy_percent AS cpi, food_cpi_yoy_percent AS food_cpi, ` +
					`low_income_cpi_yoy_percent AS low_income_cpi ` +
					`FROM ${from('price_index')} AS p WHERE month <= '${lastMonthOf(periods)}'`
			}
		]
	});
}
