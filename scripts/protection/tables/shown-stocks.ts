import { isCommonRow, type Figure } from '../release/figure.ts';

/** Which stocks a release tells, by programme, area and month. */
export interface ShownStocks {
	isShown(programme: string, area: string, month: string): boolean;
	/** Towns that hide theirs in any of the months. */
	hiddenTowns(programme: string, towns: readonly string[], months: readonly string[]): Set<string>;
}

/** @param coverage all figures of `coverage`. */
export function shownStocks(coverage: readonly Figure[]): ShownStocks {
	const shown = new Set(
		coverage.flatMap(({ measure, status, codes, ref_area, time_period }) =>
			measure === 'households' &&
			status === 'A' &&
			codes['urban_rural'] === '_T' &&
			!isCommonRow(ref_area)
				? [`${codes['programme']} ${ref_area} ${time_period}`]
				: []
		)
	);
	const isShown = (programme: string, area: string, month: string) =>
		shown.has(`${programme} ${area} ${month}`);
	return {
		isShown,
		hiddenTowns: (programme, towns, months) =>
			new Set(towns.filter((town) => !months.every((month) => isShown(programme, town, month))))
	};
}
