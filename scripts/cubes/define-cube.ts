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

/** What protection asks of a row, and how it is stored. */
export const BEHIND = {
	/** Distinct households that the row's figures come from. */
	behind: 'INTEGER',
	/** Of these, those that another of its figures comes from. */
	behind_inconsistent: 'INTEGER',
	behind_due: 'INTEGER',
	behind_recovered: 'INTEGER',
	/** Households that were paid another amount than the month before. */
	changed: 'INTEGER',
	/** Most that one household was paid, yuan. */
	largest_yuan: 'DECIMAL(18,2)',
	/** What three in four households, and nine in ten, were paid at most, yuan. */
	p75_yuan: 'DECIMAL(18,2)',
	p90_yuan: 'DECIMAL(18,2)'
} as const;

export type BehindColumn = keyof typeof BEHIND;

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
	/**
	 * Columns that the queries give besides: who stands behind a row. Protection decides by them, and
	 * no file has them.
	 */
	behind?: readonly BehindColumn[];
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
