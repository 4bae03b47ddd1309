import { codesWithin, type CodeListId } from './code-list-index.ts';
import { TOTAL } from './code-lists.ts';
import type { Table } from './define-table.ts';

type PeriodLength = 'month' | 'quarter' | 'year' | 'any period';
type AreaLevel = 'county' | 'town' | 'any area';

/** `month × town`, and what tells it from the cube's other grains. */
export type GrainName = `${PeriodLength} × ${AreaLevel}${'' | ` × ${string}`}`;

/** The parts of a list (not its total), one code alone, or whatever the source has. */
export type Codes = CodeListId | { readonly only: string } | 'free';

/** Rows of one cube that are about the same kind of thing: a partition of its records. */
export interface Grain {
	readonly name: GrainName;
	/** Dimension → its codes; one that is not named is `_T`. */
	readonly codes: Readonly<Record<string, Codes>>;
	/** Measures that may have figures; the table's others are `M` throughout. */
	readonly measures: readonly string[];
}

/** Declare one grain. */
export const grain = (
	name: GrainName,
	codes: Grain['codes'],
	measures: readonly string[]
): Grain => ({ name, codes, measures });

const PERIODS: Readonly<Record<PeriodLength, RegExp>> = {
	month: /^\d{4}-\d{2}$/,
	quarter: /^\d{4}-Q[1-4]$/,
	year: /^\d{4}$/,
	'any period': /^\d{4}(-\d{2}|-Q[1-4])?$/
};
const AREAS: Readonly<Record<AreaLevel, RegExp>> = {
	county: /^\d{6}$/,
	town: /^(\d{9}|I\d{8}|X\d{6})$/,
	'any area': /^(\d{6}|\d{9}|I\d{8})$/
};

/** What a row of a cube is about. */
export interface RowKey {
	time_period: string;
	ref_area: string;
	/** The table's own dimensions. */
	codes: Readonly<Record<string, string>>;
}

/** What a row that was read is about. */
export const rowKeyOf = (
	{ dimensions }: Pick<Table, 'dimensions'>,
	row: Readonly<Record<string, unknown>>
): RowKey => ({
	time_period: String(row['time_period']),
	ref_area: String(row['ref_area']),
	codes: Object.fromEntries(dimensions.slice(2).map((name) => [name, String(row[name])]))
});

/** Whether a row belongs to a grain. */
export function isOfGrain({ name, codes }: Grain, row: RowKey): boolean {
	const [period, area] = name.split(' × ') as [PeriodLength, AreaLevel];
	return (
		PERIODS[period].test(row.time_period) &&
		AREAS[area].test(row.ref_area) &&
		Object.entries(row.codes).every(([dimension, code]) => {
			const allowed = codes[dimension] ?? { only: TOTAL };
			if (allowed === 'free') return true;
			return typeof allowed === 'string'
				? codesWithin(allowed, code).length > 0
				: allowed.only === code;
		})
	);
}
