import { previousPeriod } from '#lib/calendar/period.ts';
import type { Finding } from '#lib/contract/manifest.ts';
import type { PrintedFigure } from '#scripts/connectors/printed-figure.ts';
import type { CheckInput } from './check-input.ts';
import { compare, halfUnit, inBaseUnit, isFirm } from './compare.ts';
import { figureOf } from './figure-of.ts';
import { rowsOfSource } from './rows-of-source.ts';

/**
 * A printed change is the figure less the one before: between two columns where a table declares
 * so, and against the previous period's figure wherever both are known.
 */
export function checkChange(input: CheckInput): Finding[] {
	const { figures, tables, tolerance } = input;
	const declared = tables.flatMap(({ id, checks }) =>
		checks.flatMap((check) =>
			check.rule !== 'difference'
				? []
				: rowsOfSource(figures, id).flatMap((row) =>
						subtract(row.get(check.change), row.get(check.from), row.get(check.to))
					)
		)
	);
	const onPrevious = figures.flatMap((change) => {
		const { change_of } = change.declared;
		if (!change_of) return [];
		const before = figureOf(input, change_of, change, previousPeriod(change.time_period));
		return subtract(change, before, figureOf(input, change_of, change, change.time_period));
	});
	return [...declared, ...onPrevious];

	function subtract(change?: PrintedFigure, from?: PrintedFigure, to?: PrintedFigure): Finding[] {
		if (!isFirm(change) || !isFirm(from) || !isFirm(to)) return [];
		return compare('change', change, inBaseUnit(to) - inBaseUnit(from), {
			rounding: halfUnit(to) + halfUnit(from),
			share: tolerance['change'] ?? 0,
			against: [from, to]
		});
	}
}
