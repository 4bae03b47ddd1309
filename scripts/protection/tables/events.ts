import { partsOfList } from '#lib/contract/code-list-index.ts';
import type { GrainName } from '#lib/contract/define-grain.ts';
import type { Figure } from '../release/figure.ts';
import { treatCounts, treatTownCounts, type CountedRow } from '../release/treat-counts.ts';
import { valueOf, type CountyRows } from './county-rows.ts';

/** One-off assistance: the county's quarters, the towns' years. */
export function eventFigures(rows: CountyRows): Figure[] {
	const { county, policy, periods } = rows;
	const given = (
		grain: GrainName,
		time_period: string,
		ref_area: string,
		programme: string
	): CountedRow => {
		const row = rows.find('events', grain, time_period, ref_area, { programme });
		const households = valueOf(row, 'households');
		return {
			...{ table: 'events', grain, time_period, ref_area, codes: { programme }, households },
			counts: { households, person_times: valueOf(row, 'person_times') }
		};
	};
	return partsOfList('occasional').flatMap((programme) => [
		...treatCounts(
			periods.quarters.map(({ period }) => given('quarter × county', period, county, programme)),
			policy.threshold
		),
		...periods.years.flatMap(({ period }) =>
			treatTownCounts(
				county,
				rows
					.townsOf('events', { programme })
					.map((town) => given('year × town', period, town, programme)),
				policy.threshold
			)
		)
	]);
}
