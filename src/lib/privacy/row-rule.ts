/** Fewest towns of a common row: of two, each would know the other. */
export const FEWEST_HIDDEN = 3;

/** Households of towns over some months: by town, one number a month, the same months in the same order. */
export type HouseholdSeries = ReadonlyMap<string, readonly number[]>;

/** Towns that in some month had fewer households than that. */
export function townsBelow(households: HouseholdSeries, least: number): Set<string> {
	return new Set(
		[...households].flatMap(([town, months]) => (Math.min(...months) < least ? [town] : []))
	);
}

/**
 * Which towns share the row 其余镇街, so that nobody reads one off the county's total: none, or three
 * and more that hold enough households together in every month. Where too few or too small ones are
 * hidden, the smallest shown town joins them; where all have joined, there is the county alone.
 *
 * @param households of all towns of the county.
 * @param hidden towns that are too small by themselves.
 * @param together fewest households of the common row in any month.
 * @returns the towns of the common row; all of them where only the county can be shown.
 */
export function applyRowRule(
	households: HouseholdSeries,
	hidden: ReadonlySet<string>,
	together: number
): Set<string> {
	const row = new Set(hidden);
	const candidates = [...households]
		.filter(([town]) => !row.has(town))
		.map(([town, months]) => ({ town, least: Math.min(...months) }))
		.sort((a, b) => a.least - b.least || (a.town < b.town ? -1 : 1));
	while (row.size > 0 && row.size < households.size) {
		if (row.size >= FEWEST_HIDDEN && leastTogether(households, row) >= together) break;
		row.add((candidates.shift() as { town: string }).town);
	}
	return row;
}

function leastTogether(households: HouseholdSeries, towns: ReadonlySet<string>): number {
	const sums: number[] = [];
	for (const town of towns)
		for (const [month, count] of (households.get(town) ?? []).entries())
			sums[month] = (sums[month] ?? 0) + count;
	return Math.min(...sums);
}
