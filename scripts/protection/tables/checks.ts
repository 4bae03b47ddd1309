import { partsOfList } from '#lib/contract/code-list-index.ts';
import type { Figure } from '../release/figure.ts';
import { treatCounts, treatTownCounts, type CountedRow } from '../release/treat-counts.ts';
import { behindOf, valueOf, type CountyRows } from './county-rows.ts';

/** Verifications, visits and spot checks; how many did not match, of the county alone. */
export function checkFigures(rows: CountyRows): Figure[] {
	const { county, policy, periods } = rows;
	const asked = (
		grain: 'quarter × county' | 'year × town',
		time_period: string,
		ref_area: string,
		kind: string,
		[measure, behind]: readonly [string, 'behind' | 'behind_inconsistent']
	): CountedRow => {
		const row = rows.find('checks', grain, time_period, ref_area, { kind });
		return {
			...{ table: 'checks', grain, time_period, ref_area, codes: { kind, data_source: '_T' } },
			...{ households: behindOf(row, behind), counts: { [measure]: valueOf(row, measure) } }
		};
	};
	const ofCounty = (told: Parameters<typeof asked>[4], threshold: number) =>
		treatCounts(
			periods.quarters.flatMap(({ period }) =>
				partsOfList('checkKinds').map((kind) =>
					asked('quarter × county', period, county, kind, told)
				)
			),
			threshold
		);
	return [
		...ofCounty(['checks', 'behind'], policy.threshold),
		...ofCounty(['inconsistent', 'behind_inconsistent'], policy.sensitiveThreshold),
		...periods.years.flatMap(({ period }) =>
			treatTownCounts(
				county,
				rows
					.townsOf('checks', {})
					.map((town) => asked('year × town', period, town, '_T', ['checks', 'behind'])),
				policy.threshold
			)
		)
	];
}
