import { parsePeriod } from '#lib/calendar/period.ts';
import { TOTAL } from '#lib/contract/code-lists.ts';
import type { Outline } from '#lib/contract/outline.ts';
import { termsOf, type Metric, type Term } from '#lib/metrics/define-metric.ts';
import { storedPeriod } from '#lib/metrics/metric-request.ts';

/**
 * Periods in which the dataset's own area has every part of a metric, in order of time. A figure
 * that is hidden is there.
 *
 * @param where values of the dimensions that are no totals.
 */
export function figurePeriods(
	outline: Outline,
	metric: Metric,
	where: Readonly<Record<string, string>>
): string[] {
	const needed = termsOf(metric).filter(({ optional }) => !optional);
	const stored = needed.map((term) => ({ term, periods: termPeriods(outline, term, where) }));
	const own = stored.find(({ term }) => term.at === undefined) ?? stored[0];
	return (own?.periods ?? []).filter(
		(period) =>
			metric.frequencies.includes(parsePeriod(period).frequency) &&
			stored.every(({ term, periods }) =>
				term.at === 'base' ? true : periods.includes(storedPeriod(period, term.at))
			)
	);
}

function termPeriods(
	outline: Outline,
	{ table, measure, where: fixed }: Term,
	where: Readonly<Record<string, string>>
): readonly string[] {
	const found = outline.series.find(
		(series) =>
			series.table === table.name &&
			series.measure === measure &&
			Object.entries(series.dimensions).every(([name, value]) =>
				fixed?.[name] ? fixed[name].includes(value) : (where[name] ?? TOTAL) === value
			)
	);
	return found?.own ?? [];
}
