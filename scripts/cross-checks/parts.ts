import { TOTAL } from '#lib/contract/code-lists.ts';
import type { Finding } from '#lib/contract/manifest.ts';
import type { PrintedFigure } from '#scripts/connectors/printed-figure.ts';
import { cellKey } from '#scripts/writing/stored-cell.ts';
import type { CheckInput } from './check-input.ts';
import { compare, halfUnit, inBaseUnit, isFirm } from './compare.ts';
import { rowsOfSource } from './rows-of-source.ts';

/** Whose figures add up over urban and rural; standards do not. */
const ADDITIVE = new Set(['coverage', 'spending']);

/** Parts add up to their whole: those a table declares, and urban + rural of one source. */
export function checkParts(input: CheckInput): Finding[] {
	return [...declaredParts(input), ...strataParts(input)];
}

function declaredParts({ figures, tables, tolerance }: CheckInput): Finding[] {
	return tables.flatMap(({ id, checks }) =>
		checks.flatMap((check) =>
			check.rule !== 'parts'
				? []
				: rowsOfSource(figures, id).flatMap((row) =>
						addUp(
							row.get(check.whole),
							check.parts.map((part) => row.get(part)),
							tolerance['parts']
						)
					)
		)
	);
}

function strataParts({ figures, tolerance }: CheckInput): Finding[] {
	const bySource = new Map(figures.map((each) => [`${each.source} ${cellKey(each)}`, each]));
	return figures.flatMap((whole) => {
		if (!ADDITIVE.has(whole.table) || whole.dimensions['urban_rural'] !== TOTAL) return [];
		const parts = ['urban', 'rural'].map((urban_rural) => {
			const dimensions = { ...whole.dimensions, urban_rural };
			return bySource.get(`${whole.source} ${cellKey({ ...whole, dimensions })}`);
		});
		return addUp(whole, parts, tolerance['parts']);
	});
}

function addUp(
	whole: PrintedFigure | undefined,
	parts: readonly (PrintedFigure | undefined)[],
	share = 0
): Finding[] {
	const firm = parts.filter(isFirm);
	if (!isFirm(whole) || firm.length < parts.length) return [];
	const derived = firm.reduce((sum, part) => sum + inBaseUnit(part), 0);
	const rounding = firm.reduce((sum, part) => sum + halfUnit(part), 0);
	return compare('parts', whole, derived, { rounding, share, against: firm });
}
