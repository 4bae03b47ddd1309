/** Neighbouring categories that are told as one. */
export interface MergedCategory {
	/** Codes in the order of their list. */
	codes: string[];
	/** Of all of them together. */
	households: number;
}

/**
 * Merge neighbouring categories, in the order of their list, until each that anybody is in holds the
 * threshold: the smallest joins the smaller of its neighbours, and so on.
 *
 * @param households by category, in the order of the list, zeros included.
 * @returns undefined where not even two categories are left: the attribute is not told.
 */
export function mergeCategories(
	households: ReadonlyMap<string, number>,
	threshold: number
): MergedCategory[] | undefined {
	const merged = [...households].map(([code, count]): MergedCategory => ({
		codes: [code],
		households: count
	}));
	for (;;) {
		const small = merged
			.filter((each) => each.households < threshold)
			.sort((a, b) => a.households - b.households)[0];
		if (!small || merged.length < 2) break;
		const at = merged.indexOf(small);
		const neighbours = [merged[at - 1], merged[at + 1]].filter((each) => each !== undefined);
		const [joined] = neighbours.sort((a, b) => a.households - b.households) as [MergedCategory];
		const [first, second] = merged.indexOf(joined) < at ? [joined, small] : [small, joined];
		merged.splice(merged.indexOf(first), 2, {
			codes: [...first.codes, ...second.codes],
			households: first.households + second.households
		});
	}
	return merged.length > 1 ? merged : undefined;
}

/** Most that a sensitive category may be of all: above, whoever is known to be in the table has it. */
const LARGEST_SHARE = 0.9;

/** Whether nearly everybody is in one category, so that being counted at all tells of it. */
export function tellsOfEverybody(category: number, all: number): boolean {
	return all > 0 && category / all > LARGEST_SHARE;
}
