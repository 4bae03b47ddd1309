import { parsePeriod, type Period } from '#lib/calendar/period.ts';
import { TOTAL } from '#lib/contract/code-lists.ts';
import type { Outline } from '#lib/contract/outline.ts';
import type { Metric } from '#lib/metrics/define-metric.ts';
import { combinationsOf, type Combination } from './combinations.ts';
import { acrossOf, isPartOfWhole } from './dimensions.ts';

/** What figures are looked for: what is not named may be anything. */
export interface Scope {
	metric: Metric;
	base?: string | undefined;
	/** Dimensions split by: their parts are looked for, never their totals. */
	splits: readonly string[];
	/** Dimension → the code that is kept; `ref_area` may be among them. */
	codes: Readonly<Record<string, string>>;
	frequency?: Period['frequency'] | undefined;
	/** First and last period, both included. */
	range?: readonly [string, string] | undefined;
}

export interface Found {
	combination: Combination;
	/** In order of time, at least one. */
	periods: readonly string[];
}

/** Combinations of codes with figures in a scope, and when; hidden figures are figures. */
export function findFigures(outline: Outline, scope: Scope): Found[] {
	const { metric, base, splits, codes, frequency, range } = scope;
	const across = acrossOf(metric);
	const isPart = (dimension: string, code: string) =>
		dimension === across ? isPartOfWhole(metric, dimension, code) : code !== TOTAL;
	return combinationsOf(outline, metric, base).flatMap((combination) => {
		const fits = Object.entries(combination.codes).every(([dimension, code]) =>
			splits.includes(dimension) ? isPart(dimension, code) : (codes[dimension] ?? code) === code
		);
		if (!fits) return [];
		const periods = periodsOf(outline, combination, scope).filter(
			(period) =>
				(frequency === undefined || parsePeriod(period).frequency === frequency) &&
				(range === undefined || (range[0] <= period && period <= range[1]))
		);
		return periods.length > 0 ? [{ combination, periods }] : [];
	});
}

function periodsOf(
	outline: Outline,
	combination: Combination,
	{ splits, codes }: Scope
): readonly string[] {
	if (splits.includes('ref_area')) return combination.parts;
	const area = codes['ref_area'];
	if (area === undefined) return [...new Set([...combination.own, ...combination.parts])].sort();
	if (area === outline.area_code) return combination.own;
	return combination.parts.filter((period) => combination.areas(period).includes(area));
}

/** All periods of what was found, in order of time. */
export const periodsFound = (found: readonly Found[]): string[] =>
	[...new Set(found.flatMap(({ periods }) => periods))].sort();

/** All codes of a dimension in what was found; areas are the parts of the dataset's own. */
export function codesFound(outline: Outline, found: readonly Found[], dimension: string): string[] {
	if (dimension === 'time_period') return periodsFound(found);
	if (dimension !== 'ref_area')
		return [...new Set(found.flatMap(({ combination }) => combination.codes[dimension] ?? []))];
	const areas = new Set(
		found.flatMap(({ combination, periods }) =>
			periods.flatMap((period) => combination.areas(period))
		)
	);
	return outline.areas.map(({ ref_area }) => ref_area).filter((area) => areas.has(area));
}
