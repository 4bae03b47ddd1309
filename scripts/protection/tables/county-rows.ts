import type { RowKey } from '#lib/contract/define-grain.ts';
import type { ReleasePlan } from '#lib/privacy/plan.ts';
import type { Policy } from '#lib/privacy/policy.ts';
import type { CubePeriods } from '#scripts/cubes/cube-periods.ts';
import type { BehindColumn } from '#scripts/cubes/define-cube.ts';
import { isImpossible } from '../release/declared-zeros.ts';
import { rowOf } from '../release/figure.ts';

/** A row as it was counted, and who stands behind it. It never leaves. */
export interface Counted extends RowKey {
	table: string;
	/** As the contract names it; the county's quarters of `funds` are `quarter × county`. */
	grain: string;
	values: Readonly<Record<string, number>>;
	behind: Readonly<Partial<Record<BehindColumn, number>>>;
}

/** All counted rows of one county. Who is in none of them counts as nobody. */
export interface CountyRows {
	county: string;
	/** Of its towns and institutions, whether anybody is in them or not. */
	towns: readonly string[];
	periods: CubePeriods;
	policy: Policy;
	plan: Pick<ReleasePlan, 'cubes' | 'impossible' | 'known'>;
	/** Nobody comes within this of the largest amount of a sum, percent. */
	percent: number;
	/** The towns where the plan says that anybody can be, of some codes of a table. */
	townsOf(table: string, codes: Readonly<Record<string, string>>): string[];
	find(
		table: string,
		grain: string,
		period: string,
		area: string,
		codes: Readonly<Record<string, string>>
	): Counted | undefined;
}

export function countyRows(
	given: Omit<CountyRows, 'find' | 'townsOf'>,
	counted: readonly Counted[]
): CountyRows {
	const rows = new Map(counted.map((row) => [keyOf(row.table, row.grain, row), row]));
	return {
		...given,
		townsOf: (table, codes) =>
			given.towns.filter(
				(ref_area) => !isImpossible({ table, ref_area, codes }, given.plan.impossible)
			),
		find: (table, grain, time_period, ref_area, codes) =>
			rows.get(keyOf(table, grain, { time_period, ref_area, codes }))
	};
}

const keyOf = (table: string, grain: string, row: RowKey): string =>
	`${rowOf({ table, ...row })} ${grain}`;

export const valueOf = (row: Counted | undefined, measure: string): number =>
	row?.values[measure] ?? 0;

export const behindOf = (row: Counted | undefined, column: BehindColumn = 'behind'): number =>
	row?.behind[column] ?? 0;
