import { partsOfList } from '#lib/contract/code-list-index.ts';
import type { Span } from '#scripts/cubes/cube-periods.ts';
import type { Figure } from '../release/figure.ts';
import { treatFunds, type CountyMonth, type Paid } from '../release/treat-funds.ts';
import type { AmountBases } from './amount-bases.ts';
import { behindOf, valueOf, type Counted, type CountyRows } from './county-rows.ts';
import type { ShownStocks } from './shown-stocks.ts';

/** Paid by a few rates that are public: 特困, whose standards are published. */
const PUBLIC_RATES = ['02'];

/** Money paid, quarter by quarter; months of a quarter that is not over wait for it. */
export async function fundFigures(
	rows: CountyRows,
	stocks: ShownStocks,
	bases: AmountBases
): Promise<Figure[]> {
	const { county, policy, periods, percent } = rows;
	const figures: Figure[] = [];
	for (const programme of partsOfList('programmes'))
		for (const quarter of periods.quarters) figures.push(...(await ofQuarter(programme, quarter)));
	return figures;

	function ofQuarter(programme: string, { period, from, to }: Span): Promise<Figure[]> {
		const months = periods.months.filter((month) => from <= month.period && month.period <= to);
		const isStanding = partsOfList('standing').includes(programme);
		const towns = rows.townsOf('funds', { programme });
		const names = months.map((month) => month.period);
		const find = (grain: string, time_period: string, area: string, source = '_T') =>
			rows.find('funds', grain, time_period, area, { programme, source, kind: '_T' });
		return treatFunds(
			{
				...{ county, programme, quarter: period, percent },
				months: names.map((month): CountyMonth => {
					const row = find('month × county', month, county);
					return { month, ...paidOf(row), changed: behindOf(row, 'changed') };
				}),
				towns: new Map(towns.map((town) => [town, paidOf(find('quarter × town', period, town))])),
				sources: new Map(
					partsOfList('moneySources').map((source) => [
						source,
						paidOf(find('quarter × county × source', period, county, source))
					])
				),
				hidden: isStanding ? stocks.hiddenTowns(programme, towns, names) : new Set(),
				isShown: !isStanding || names.every((month) => stocks.isShown(programme, county, month)),
				hasPublicRates: PUBLIC_RATES.includes(programme),
				base: bases.of(programme, period)
			},
			policy
		);
	}
}

const paidOf = (row: Counted | undefined): Paid => ({
	amount: valueOf(row, 'amount_yuan'),
	households: behindOf(row),
	largest: behindOf(row, 'largest_yuan')
});
