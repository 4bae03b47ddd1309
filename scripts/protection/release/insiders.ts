import { group } from 'd3-array';
import { rowOf, type Figure } from './figure.ts';

/** Measures that count households, applications or cases: one of them is one household's. */
const COUNTS = ['households', 'applications', 'cases', 'checks'];

/**
 * Households that are the only one of a hidden row of a new release, and so know all of its figures.
 *
 * @returns the places of these, a household each.
 */
export function insidersOf(figures: readonly Figure[]): ReadonlySet<number>[] {
	const rows = group(figures.entries(), ([, figure]) => rowOf(figure));
	return [...rows.values()].flatMap((row) => {
		const isAlone = row.some(
			([, { status, counted, measure, isReleased, isOfOneHousehold }]) =>
				status === 'C' &&
				!isReleased &&
				(isOfOneHousehold === true || (counted === 1 && COUNTS.includes(measure)))
		);
		const hidden = row.filter(([, { status }]) => status === 'C');
		return isAlone ? [new Set(hidden.map(([place]) => place))] : [];
	});
}
