import { countyRows, type Counted, type CountyRows } from '../tables/county-rows.ts';
import { protectCounty, type ProtectedCounty, type ReleasedCounty } from './protect-county.ts';

/** Everything that the protection of one county takes, as one process can hand it to another. */
export interface CountyTask {
	given: Omit<CountyRows, 'find'>;
	counted: readonly Counted[];
	released: ReleasedCounty;
	/** Grains that the plan publishes, by table. */
	grains: Readonly<Record<string, readonly string[]>>;
}

/** @throws {AppError} `protection/unprotected`, `protection/contradictory` */
export const protectTask = ({
	given,
	counted,
	released,
	grains
}: CountyTask): Promise<ProtectedCounty> =>
	protectCounty(countyRows(given, counted), released, grains);
