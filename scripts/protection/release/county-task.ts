import type { ReleasePlan } from '#lib/privacy/plan.ts';
import { countyRows, type Counted, type CountyRows } from '../tables/county-rows.ts';
import { protectCounty, type ProtectedCounty, type ReleasedCounty } from './protect-county.ts';

/** Everything that the protection of one county takes, as one process can hand it to another. */
export interface CountyTask {
	given: Omit<CountyRows, 'find'>;
	counted: readonly Counted[];
	released: ReleasedCounty;
	plan: Pick<ReleasePlan, 'cubes' | 'impossible' | 'known'>;
}

/** @throws {AppError} `protection/unprotected`, `protection/contradictory` */
export const protectTask = ({
	given,
	counted,
	released,
	plan
}: CountyTask): Promise<ProtectedCounty> =>
	protectCounty(countyRows(given, counted), released, plan);
