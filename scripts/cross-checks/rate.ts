import type { PrintedCheck } from '#lib/contract/dataset.ts';
import type { Finding } from '#lib/contract/manifest.ts';
import type { CheckInput } from './check-input.ts';
import { compare, halfUnit, inBaseUnit, isFirm, type Firm } from './compare.ts';
import { rowsOfSource, type PrintedRow } from './rows-of-source.ts';

/** A declared rate is its numerator over its denominator; without one, a multiple of the numerator. */
export function checkRate({ figures, tables, tolerance }: CheckInput): Finding[] {
	return tables.flatMap(({ id, checks }) =>
		checks.flatMap((check) =>
			check.rule === 'rate'
				? rowsOfSource(figures, id).flatMap((row) => checkRow(row, check, tolerance['rate']))
				: []
		)
	);
}

function checkRow(
	row: PrintedRow,
	{ rate, numerator, denominator, factor }: Extract<PrintedCheck, { rule: 'rate' }>,
	share = 0
): Finding[] {
	const stated = row.get(rate);
	const above = row.get(numerator);
	const below = denominator === undefined ? undefined : row.get(denominator);
	if (!isFirm(stated) || !isFirm(above)) return [];
	if (denominator !== undefined && (!isFirm(below) || below.printed === 0)) return [];
	const inputs = [above, ...(isFirm(below) ? [below] : [])];
	const derived = (above.printed / (isFirm(below) ? below.printed : 1)) * factor * stated.scale;
	// To first order, the relative errors of a quotient add up.
	const relative = inputs.reduce((sum, input) => sum + relativeRounding(input), 0);
	const rounding = Math.abs(derived) * relative;
	return compare('rate', stated, derived, { rounding, share, against: inputs });
}

function relativeRounding(figure: Firm): number {
	const size = Math.abs(inBaseUnit(figure));
	return size === 0 ? 0 : halfUnit(figure) / size;
}
