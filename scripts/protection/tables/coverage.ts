import { partsOfList } from '#lib/contract/code-list-index.ts';
import type { Figure } from '../release/figure.ts';
import { treatCoverage, type Stock } from '../release/treat-coverage.ts';
import { valueOf, type CountyRows } from './county-rows.ts';

/** The stock of every programme that is held over time. */
export function coverageFigures(rows: CountyRows): Figure[] {
	const { county, policy } = rows;
	const months = rows.periods.months.map(({ period }) => period);
	return partsOfList('standing').flatMap((programme) => {
		const towns = rows.townsOf('coverage', { programme });
		const stock = (grain: string, area: string, urban_rural = '_T'): Stock => {
			const found = months.map((month) =>
				rows.find('coverage', grain, month, area, { programme, urban_rural })
			);
			return {
				households: found.map((row) => valueOf(row, 'households')),
				persons: found.map((row) => valueOf(row, 'persons'))
			};
		};
		const strata = partsOfList('strata').map((side): [string, Stock] => [
			side,
			stock('month × county × stratum', county, side)
		]);
		return treatCoverage(
			{
				...{ county, programme, months, whole: stock('month × county', county) },
				...{ strata: new Map(strata) },
				towns: new Map(towns.map((town) => [town, stock('month × town', town)]))
			},
			policy
		);
	});
}
