import { monthText, yearOf } from './month.ts';
import type { Window } from './options.ts';
import type { PriceMonth } from './price-index.ts';
import type { Row } from './row.ts';
import { COUNTY_CODE } from './towns.ts';

/** Consumption per resident in 2024 and what it grows by in a year, yuan; invented. */
const CONSUMPTION = {
	urban_consumption_yuan: { last: 46_500, growth: 2100 },
	rural_consumption_yuan: { last: 31_500, growth: 1700 }
} as const;
const LAST_YEAR = 2024;

/** What others publish of the county: consumption by the year, the price subsidy by the month of its index. */
export function publicStatistics({ first, last }: Window, prices: readonly PriceMonth[]): Row[] {
	const common = { area_code: COUNTY_CODE, approximate: 0 };
	const rows: Row[] = [];
	for (let year = yearOf(first + 11); year * 12 + 11 <= last; year++)
		for (const [indicator, { last: value, growth }] of Object.entries(CONSUMPTION))
			rows.push({
				...{ ...common, period: year, indicator },
				...{ value: value - growth * (LAST_YEAR - year), note: '合成：统计部门公布' }
			});
	for (const { month, subsidy } of prices)
		rows.push({
			...{ ...common, period: monthText(month), indicator: 'price_subsidy_yuan' },
			...{ value: subsidy, note: '合成：公布的补贴标准' }
		});
	return rows;
}
