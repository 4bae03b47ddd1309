import type { From } from '#scripts/records/define-records-table.ts';
import type { CubePeriods } from './cube-periods.ts';

export type { From };

/** One aggregation of a cube: a grain over a stretch of time. */
export interface CubeQuery {
	/** What it counts, for progress and for the test that reads its plan: `month × town`. */
	grain: string;
	/**
	 * One SELECT that PostgreSQL and DuckDB run alike: `time_period`, `ref_area`, the table's own
	 * dimensions, its measures. Groups by the county's digits wherever it can, so that a source
	 * divided by county aggregates where the rows lie.
	 */
	sql: string;
}

/** Records to one published table, before protection. */
export interface Cube {
	/** As the contract calls the table. */
	name: string;
	/** Records tables without which there is nothing to count. */
	reads: readonly string[];
	/** Several queries may count parts of one cell; their sum is the cell. */
	addsUp?: true;
	/**
	 * Measures whose status the source tells: the queries then give `<measure>_status` too. Of the
	 * others a figure that is there is exact. Not together with `addsUp`.
	 */
	tellsStatusOf?: readonly string[];
	queries: (from: From, periods: CubePeriods) => CubeQuery[];
}

export const defineCube = (cube: Cube): Cube => cube;

/** The county of a town, as a source divided by county must spell it. */
export const COUNTY = 'left(town_code, 6)';

/** What to group by. A town lies in one county: naming both lets a source divided by county count on its own. */
export const groupsOf = (area: string, ...columns: (string | undefined)[]): string =>
	[...new Set([COUNTY, area]), ...columns.filter((column) => column !== undefined)].join(', ');

/** A code, `_U` where it is not reported. Of what could say so, PostgreSQL sends only this to a foreign server. */
export const orUnknown = (column: string): string =>
	`CASE WHEN ${column} IS NULL THEN '_U' ELSE ${column} END`;
