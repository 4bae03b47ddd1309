import type { Attack } from './audit-release.ts';
import { countyRows, type Counted } from '../tables/county-rows.ts';
import { countLate } from '../tables/late-counts.ts';
import { protectCounty, type ProtectedCounty, type ReleasedCounty } from './protect-county.ts';

/** Everything that the protection of one county takes, as one process can hand it to another. */
export interface CountyTask {
	given: Parameters<typeof countyRows>[0];
	counted: readonly Counted[];
	released: ReleasedCounty;
}

/** @throws {AppError} `protection/unprotected`, `protection/contradictory`, `protection/not-impossible` */
export const protectTask = (
	{ given, counted, released }: CountyTask,
	depth?: NonNullable<Attack['depth']>
): Promise<ProtectedCounty> => {
	const rows = countLate(counted, released.figures, given.periods.quarters);
	return protectCounty(countyRows(given, rows), released, depth);
};
