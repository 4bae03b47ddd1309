import { isCommonRow, type Figure } from '../release/figure.ts';

/** Which stocks a release tells, by programme, area and month. */
export interface ShownStocks {
	isShown(programme: string, area: string, month: string): boolean;
	/** Households or persons, where they are told exactly. */
	told(programme: string, area: string, month: string, measure: string): number | undefined;
	/** Towns that hide theirs in any of the months. */
	hiddenTowns(programme: string, towns: readonly string[], months: readonly string[]): Set<string>;
}

/** @param coverage all figures of `coverage`. */
export function shownStocks(coverage: readonly Figure[]): ShownStocks {
	const shown = new Map(
		coverage.flatMap(({ measure, status, codes, ref_area, time_period, published }) =>
			status === 'A' && codes['urban_rural'] === '_T' && !isCommonRow(ref_area)
				? [[`${codes['programme']} ${ref_area} ${time_period} ${measure}`, published ?? 0] as const]
				: []
		)
	);
	const told = (programme: string, area: string, month: string, measure: string) =>
		shown.get(`${programme} ${area} ${month} ${measure}`);
	const isShown = (programme: string, area: string, month: string) =>
		told(programme, area, month, 'households') !== undefined;
	return {
		...{ isShown, told },
		hiddenTowns: (programme, towns, months) =>
			new Set(towns.filter((town) => !months.every((month) => isShown(programme, town, month))))
	};
}
