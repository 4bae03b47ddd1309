import { TOTAL } from '#lib/contract/code-lists.ts';
import type { Status } from '#lib/contract/define-table.ts';
import { cellKey, type StoredCell } from './stored-cell.ts';

/** Whose measures add up over strata; standards do not. */
const ADDITIVE = new Set(['coverage', 'spending']);

/**
 * Add `_T` of urban and rural where a source prints the parts only: their sum where it prints
 * both, and the one that exists where the whole area has a single stratum. What is printed stays.
 */
export function completeTotals(
	cells: readonly StoredCell[],
	onlyStratum?: 'urban' | 'rural'
): StoredCell[] {
	const byKey = new Map(cells.map((cell) => [cellKey(cell), cell]));
	const added = cells.flatMap((cell): StoredCell[] => {
		const stratum = cell.dimensions['urban_rural'];
		if (stratum === undefined || stratum === TOTAL) return [];
		const dimensions = { ...cell.dimensions, urban_rural: TOTAL };
		if (byKey.has(cellKey({ ...cell, dimensions }))) return [];
		if (stratum === onlyStratum) return [{ ...cell, dimensions }];
		if (stratum !== 'urban' || !ADDITIVE.has(cell.table)) return [];
		const rural = byKey.get(
			cellKey({ ...cell, dimensions: { ...cell.dimensions, urban_rural: 'rural' } })
		);
		return rural ? [{ ...add(cell, rural), dimensions }] : [];
	});
	return [...cells, ...added];
}

function add(a: StoredCell, b: StoredCell): StoredCell {
	const known = a.value !== null && b.value !== null;
	return {
		...a,
		// Cents add up to fractions of cents in binary.
		value: known ? Math.round((Number(a.value) + Number(b.value)) * 100) / 100 : null,
		status: worstOf(a.status, b.status),
		source: `${a.source}+${b.source}`
	};
}

const FROM_BEST: readonly Status[] = ['A', 'R', 'P', 'B', 'E', 'Z', 'M', 'C'];

function worstOf(a: Status, b: Status): Status {
	return FROM_BEST.indexOf(a) > FROM_BEST.indexOf(b) ? a : b;
}
