import type { DuckDBConnection } from '@duckdb/node-api';
import { group } from 'd3-array';
import { monthsBetween, parsePeriod } from '#lib/calendar/period.ts';
import {
	reconciledIndicators,
	type ReconciledIndicator
} from '#lib/contract/reconciled-indicators.ts';
import type { Policy } from '#lib/privacy/policy.ts';
import { quoteText } from '#scripts/records/quote.ts';
import { countyOf, rowOf, type Figure } from '../release/figure.ts';
import { treatReported, type Beside } from '../release/treat-reported.ts';
import type { ProtectedRelease } from '../protect-cubes.ts';
import { basesOf } from './amount-bases.ts';

/**
 * Take what is reported upward over beside what is published of the same thing: in the table `reported`,
 * which is public otherwise, a figure that would tell a small group together with one of this release is
 * told as that one, rounded or hidden; one that has nothing beside it yet waits for it.
 */
export async function protectReported(
	connection: DuckDBConnection,
	{ figures, bases }: Pick<ProtectedRelease, 'figures' | 'bases'>,
	policy: Policy
): Promise<void> {
	const read = await connection.runAndReadAll(
		`SELECT time_period, ref_area, indicator, CAST(value AS DOUBLE) FROM reported ` +
			`WHERE value IS NOT NULL AND indicator IN (${Object.keys(reconciledIndicators).map(quoteText).join(', ')})`
	);
	const rows = read.getRowsJS().map(([time_period, ref_area, indicator, value]) => ({
		...{ time_period: String(time_period), ref_area: String(ref_area) },
		...{ indicator: String(indicator), value: Number(value) }
	}));
	const published = byPlace(figures);
	for (const [place, reported] of group(rows, (row) => `${row.time_period} ${row.ref_area}`)) {
		const [time_period = '', ref_area = ''] = place.split(' ');
		const told = basesOf(bases[countyOf(ref_area)] ?? {}, policy);
		const taken = treatReported(
			reported,
			(about) => besideOf(about, time_period, ref_area, published),
			(programme) => told.of(programme, time_period),
			policy.threshold
		);
		for (const { indicator } of reported) {
			const now = taken.get(indicator);
			// Told as it is, with whatever its source says of it.
			if (now?.status === 'A') continue;
			const where = Object.entries({ time_period, ref_area, indicator })
				.map(([name, code]) => `${name} = ${quoteText(code)}`)
				.join(' AND ');
			await connection.run(
				now
					? `UPDATE reported SET value = ${now.value ?? 'NULL'}, value_status = '${now.status}', ` +
							`numerator = NULL, numerator_status = 'M', denominator = NULL, denominator_status = 'M' ` +
							`WHERE ${where}`
					: `DELETE FROM reported WHERE ${where}`
			);
		}
	}
}

/** Figures of a release by where they stand. */
export const byPlace = (figures: readonly Figure[]): ReadonlyMap<string, Figure> =>
	new Map(figures.map((figure) => [`${rowOf(figure)} ${figure.measure}`, figure]));

/** What a release tells of an indicator's counterpart; money from January to the month. */
export function besideOf(
	{ ours: { table, measure, codes }, counted }: ReconciledIndicator,
	period: string,
	ref_area: string,
	published: ReadonlyMap<string, Pick<Figure, 'status' | 'published'>>
): Beside {
	const isToDate = counted === 'year-to-date';
	if (isToDate && parsePeriod(period).frequency !== 'month') return undefined;
	const periods = isToDate ? monthsBetween(`${period.slice(0, 4)}-01`, period) : [period];
	const found = periods.map((time_period) =>
		published.get(`${rowOf({ table, time_period, ref_area, codes })} ${measure}`)
	);
	if (found.some((each) => each === undefined)) return undefined;
	if (found.some((each) => each?.status === 'C')) return 'hidden';
	if (found.some((each) => each?.status === 'R')) return 'rounded';
	return { value: found.reduce((sum, each) => sum + (each?.published ?? 0), 0) };
}
