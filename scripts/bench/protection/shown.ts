import { policies, shownFrom } from '#lib/privacy/policy.ts';
import { isCommonRow, type Figure } from '#scripts/protection/release/figure.ts';
import type { CountedCounty } from './counted-county.ts';

/** How much of what could be told is told, 0–1. */
export interface Shown {
	/** Of county × programme × month totals whose year before never had few households. */
	totals: number;
	/** The same of town × programme × month cells. */
	cells: number;
	/** Of the households in all town × programme × month cells after the first year. */
	households: number;
}

/** @param months of the release, oldest first. */
export function shownOf(
	figures: readonly Figure[],
	county: CountedCounty,
	months: readonly string[]
): Shown {
	const totals = sumsOf('month × county', figures, county, months);
	const towns = sumsOf('month × town', figures, county, months);
	return {
		totals: share(totals.shown, totals.eligible),
		cells: share(towns.shown, towns.eligible),
		households: share(towns.shownHouseholds, towns.households)
	};
}

const share = (part: number, whole: number) =>
	whole === 0 ? 1 : Math.round((part / whole) * 10_000) / 10_000;

function sumsOf(
	grain: 'month × county' | 'month × town',
	figures: readonly Figure[],
	{ rows }: CountedCounty,
	months: readonly string[]
) {
	const keyOf = (programme: string | undefined, area: string, month: string) =>
		`${programme} ${area} ${month}`;
	const counted = new Map(
		rows
			.filter((row) => row.table === 'coverage' && row.grain === grain)
			.map((row) => [
				keyOf(row.codes['programme'], row.ref_area, row.time_period),
				row.values['households'] ?? 0
			])
	);
	const told = figures.filter(
		(figure) =>
			figure.table === 'coverage' &&
			figure.grain === grain &&
			figure.measure === 'households' &&
			!isCommonRow(figure.ref_area)
	);
	const sums = { eligible: 0, shown: 0, households: 0, shownHouseholds: 0 };
	for (const { codes, ref_area, time_period, status } of told) {
		const of = (month: string | undefined) =>
			counted.get(keyOf(codes['programme'], ref_area, month ?? '')) ?? 0;
		// The year is settled in January, by the twelve months before it.
		const january = months.lastIndexOf(`${time_period.slice(0, 4)}-01`);
		if (january < 12) continue;
		const before = months.slice(january - 12, january).map(of);
		const households = of(time_period);
		sums.households += households;
		if (status === 'A') sums.shownHouseholds += households;
		if (Math.min(...before) < shownFrom(policies.supervision)) continue;
		sums.eligible += 1;
		if (status === 'A') sums.shown += 1;
	}
	return sums;
}
