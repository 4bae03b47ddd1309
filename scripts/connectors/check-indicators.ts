import { AppError } from '#lib/errors.ts';
import type { SourceTable } from './read-printed-table.ts';

/**
 * One indicator has one label and one unit in all tables of a dataset, so that its periods can be
 * read as one series.
 *
 * @throws {AppError} `dataset/indicator-differs`
 */
export function checkIndicators(sources: readonly SourceTable[]): void {
	const known = new Map<string, string>();
	for (const { id, printed } of sources)
		for (const [column, measure] of Object.entries(printed.measures)) {
			const indicator = measure.dimensions?.['indicator'];
			if (indicator === undefined) continue;
			const { label, printed_unit, read_as } = measure;
			const meaning = JSON.stringify([label, read_as?.unit ?? printed_unit]);
			const other = known.get(indicator);
			if (other !== undefined && other !== meaning) {
				const file = `tables/${id}.json`;
				throw new AppError('dataset/indicator-differs', { file, column, indicator });
			}
			known.set(indicator, meaning);
		}
}
