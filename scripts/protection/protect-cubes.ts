import { group } from 'd3-array';
import type { Dataset } from '#lib/contract/dataset.ts';
import type { CountedCubes } from '#scripts/exporting/count-records.ts';
import { readReleased } from './ledger/read-released.ts';
import type { Protection } from './open-protection.ts';
import { addAudit, nothingAudited, type ReleaseAudit } from './release/audit-release.ts';
import type { Untold } from './release/drop-untold.ts';
import { countyOf, type Figure } from './release/figure.ts';
import { protectCounties } from './release/protect-counties.ts';
import type { AmountBases } from './tables/amount-bases.ts';
import { readCountedCubes } from './tables/read-counted.ts';

/** What may be written of everything that was counted. */
export interface ProtectedRelease {
	figures: readonly Figure[];
	audit: ReleaseAudit;
	/** By county. */
	bases: Readonly<Record<string, AmountBases['told']>>;
	untold: readonly (Untold & { county: string })[];
	/** Table → figures released before that the records give otherwise by now; they stay as they are. */
	outdated: Readonly<Record<string, number>>;
}

/**
 * Protect what was counted, county by county: households of one are in no figure of another.
 *
 * @throws {AppError} `protection/unprotected`, `protection/contradictory`
 */
export async function protectCubes(
	{ stage: { connection }, cubes, periods, progress }: CountedCubes,
	{ area_code }: Pick<Dataset, 'area_code'>,
	{ plan, policy, percent, releases }: Protection
): Promise<ProtectedRelease> {
	const { counted, towns: codes } = await readCountedCubes(connection, cubes);
	const towns = group(codes, countyOf);
	const rows = group(counted, ({ ref_area }) => countyOf(ref_area));
	const released = await readReleased(releases);
	const figures: Figure[] = [];
	const audit = nothingAudited();
	const bases: Record<string, AmountBases['told']> = {};
	const untold: (Untold & { county: string })[] = [];
	const outdated: Record<string, number> = {};
	const counties = towns.size > 0 ? [...towns.keys()] : [area_code];
	progress.begin('保护 protecting', counties.length);
	progress.step(area_code);
	const protections = await protectCounties(
		counties.map((county) => ({
			given: { county, towns: towns.get(county) ?? [], periods, policy, percent, plan },
			counted: rows.get(county) ?? [],
			released: {
				figures: released.figures.get(county) ?? [],
				bases: released.bases[county] ?? {}
			}
		})),
		(county) => progress.step(county)
	);
	for (const [at, protection] of protections.entries()) {
		const county = counties[at] as string;
		for (const figure of protection.figures) figures.push(figure);
		addAudit(audit, protection.audit);
		bases[county] = protection.bases;
		untold.push(...protection.untold.map((each) => ({ ...each, county })));
		for (const [table, count] of Object.entries(protection.outdated))
			outdated[table] = (outdated[table] ?? 0) + count;
	}
	return { figures, audit, bases, untold, outdated };
}
