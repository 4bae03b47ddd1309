import { policies, shownFrom } from '#lib/privacy/policy.ts';
import { isCommonRow, type Figure } from '#scripts/protection/release/figure.ts';
import type { CountedCounty } from './counted-county.ts';

/** How much of what could be told is told, 0–1. */
export interface Shown {
	/** Of town × programme × month cells whose twelve months before never had few households. */
	cells: number;
	/** Of the households in all town × programme × month cells after the first year. */
	households: number;
}

/** @param months of the release, oldest first. */
export function shownOf(
	figures: readonly Figure[],
	{ rows }: CountedCounty,
	months: readonly string[]
): Shown {
	const keyOf = (programme: string | undefined, town: string, month: string) =>
		`${programme} ${town} ${month}`;
	const counted = new Map(
		rows
			.filter(({ table, grain }) => table === 'coverage' && grain === 'month × town')
			.map((row) => [
				keyOf(row.codes['programme'], row.ref_area, row.time_period),
				row.values['households'] ?? 0
			])
	);
	const told = figures.filter(
		({ table, grain, measure, ref_area }) =>
			table === 'coverage' &&
			grain === 'month × town' &&
			measure === 'households' &&
			!isCommonRow(ref_area)
	);
	const sums = { eligible: 0, shown: 0, households: 0, shownHouseholds: 0 };
	for (const { codes, ref_area, time_period, status } of told) {
		const at = months.indexOf(time_period);
		if (at < 12) continue;
		const of = (month: string | undefined) =>
			counted.get(keyOf(codes['programme'], ref_area, month ?? '')) ?? 0;
		// The year is settled in January, by the twelve months before it.
		const january = months.lastIndexOf(`${time_period.slice(0, 4)}-01`);
		if (january < 12) continue;
		const before = months.slice(january - 12, january).map(of);
		const isShown = status === 'A';
		const households = of(time_period);
		sums.households += households;
		if (isShown) sums.shownHouseholds += households;
		if (Math.min(...before) < shownFrom(policies.supervision)) continue;
		sums.eligible += 1;
		if (isShown) sums.shown += 1;
	}
	const share = (part: number, whole: number) =>
		whole === 0 ? 1 : Math.round((part / whole) * 10_000) / 10_000;
	return {
		cells: share(sums.shown, sums.eligible),
		households: share(sums.shownHouseholds, sums.households)
	};
}
