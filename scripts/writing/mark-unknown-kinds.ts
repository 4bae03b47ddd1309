import { TOTAL } from '#lib/contract/code-lists.ts';
import { cellKey, type StoredCell } from './stored-cell.ts';

/**
 * Where the county prints that a month's money holds a one-off payment and the towns print the
 * whole only, a town's share of it is unknown, not none: give it a cell without a value (`M`).
 */
export function markUnknownKinds(cells: readonly StoredCell[], ownArea: string): StoredCell[] {
	const present = new Set(cells.map(cellKey));
	const spending = cells.filter(({ table }) => table === 'spending');
	const ofKind = (cell: StoredCell) => cell.dimensions['kind'];
	const ownKinds = spending.filter((cell) => cell.ref_area === ownArea && ofKind(cell) !== TOTAL);
	const townTotals = spending.filter(
		(cell) => cell.ref_area !== ownArea && ofKind(cell) === TOTAL && cell.value !== null
	);
	const unknown = ownKinds.flatMap((own) =>
		townTotals
			.filter(
				({ time_period, dimensions }) =>
					time_period === own.time_period &&
					dimensions['programme'] === own.dimensions['programme'] &&
					dimensions['urban_rural'] === own.dimensions['urban_rural']
			)
			.map(({ ref_area }): StoredCell => ({
				...own,
				...{ ref_area, value: null, status: 'M', source: null }
			}))
			.filter((cell) => !present.has(cellKey(cell)))
	);
	return [...cells, ...unknown];
}
