import type { GrainName, RowKey } from '#lib/contract/define-grain.ts';
import { MARGIN } from '#lib/privacy/policy.ts';
import { applyRowRule, townsBelow } from '#lib/privacy/row-rule.ts';
import { commonRow, exactOrHidden, type Figure } from './figure.ts';

/** A row of a cube as it was counted. */
export interface CountedRow extends RowKey {
	table: string;
	grain: GrainName;
	/** Distinct households behind it: what the threshold counts. */
	households: number;
	/** What is told of it, by measure. */
	counts: Readonly<Record<string, number>>;
}

/**
 * Rows of a county as they may be published: exact where as many households stand behind them as the
 * threshold, hidden else. Nobody is hidden as well: a zero would tell of everybody that they are not in it.
 */
export const treatCounts = (rows: readonly CountedRow[], threshold: number): Figure[] =>
	rows.flatMap((row) => figuresOf(row, row.households >= threshold, threshold));

/**
 * Rows of all towns of a county, about one period and combination of codes: exact where as many
 * households stand behind them as the threshold; the others in one row, of three towns at least.
 *
 * @param rows one for each town, also those where there was nobody.
 */
export function treatTownCounts(
	county: string,
	rows: readonly CountedRow[],
	threshold: number
): Figure[] {
	const byTown = new Map(rows.map(({ ref_area, households }) => [ref_area, [households]]));
	// Who is the only one of a town must still not be able to tell the others' towns apart.
	const together = Math.ceil(MARGIN * threshold);
	const common = applyRowRule(byTown, townsBelow(byTown, threshold), together);
	const inCommon = rows.filter(({ ref_area }) => common.has(ref_area));
	const [first] = inCommon;
	const hasCommonRow = first !== undefined && inCommon.length < rows.length;
	return [
		...rows.flatMap((row) =>
			common.has(row.ref_area)
				? figuresOf(row, false, threshold, { isInCommonRow: true })
				: figuresOf(row, true, threshold, hasCommonRow ? { isBesideCommonRow: true } : {})
		),
		...(hasCommonRow
			? figuresOf({ ...addUp(first, inCommon), ref_area: commonRow(county) }, true, threshold)
			: [])
	];
}

function figuresOf(
	{ table, grain, time_period, ref_area, codes, counts }: CountedRow,
	isShown: boolean,
	threshold: number,
	place: Pick<Figure, 'isInCommonRow' | 'isBesideCommonRow'> = {}
): Figure[] {
	return Object.entries(counts).map(([measure, counted]) =>
		exactOrHidden(
			{ table, grain, time_period, ref_area, codes, measure, counted, threshold, ...place },
			isShown
		)
	);
}

function addUp(first: CountedRow, rows: readonly CountedRow[]): CountedRow {
	const sum = (of: (row: CountedRow) => number) => rows.reduce((total, row) => total + of(row), 0);
	return {
		...first,
		households: sum(({ households }) => households),
		counts: Object.fromEntries(
			Object.keys(first.counts).map((measure) => [
				measure,
				sum(({ counts }) => counts[measure] ?? 0)
			])
		)
	};
}
