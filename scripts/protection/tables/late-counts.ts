import type { Span } from '#scripts/cubes/cube-periods.ts';
import { blockOf, rowOf } from '../release/figure.ts';
import type { ReleasedFigure } from '../release/released-figures.ts';
import type { Counted } from './county-rows.ts';

/** Counted afresh in every quarter of a county, and told exactly: what is found late can be added. */
const TABLES = ['events', 'checks'];
const GRAIN = 'quarter × county';

/**
 * What was found after a quarter was released counts in the first quarter of its year that is still
 * open, so that the year's quarters stay what its towns add up to. Of a year that is released as a
 * whole, it counts nowhere.
 *
 * @param released figures of the county, of earlier releases.
 * @returns the rows of the county, those of open quarters with what came late.
 */
export function countLate(
	counted: readonly Counted[],
	released: readonly ReleasedFigure[],
	quarters: readonly Span[]
): Counted[] {
	const isMeant = ({ table, grain }: { table: string; grain: string }) =>
		TABLES.includes(table) && grain === GRAIN;
	const rows = new Map(counted.map((row) => [`${rowOf(row)} ${row.grain}`, row]));
	const earlier = released.filter(isMeant);
	const closed = new Set(earlier.map(blockOf));
	for (const figure of earlier) {
		const { table, time_period, ref_area, codes, measure, status, published } = figure;
		const now = rows.get(`${rowOf(figure)} ${GRAIN}`)?.values[measure] ?? 0;
		const late = now - (published ?? 0);
		const open = quarters.find(
			({ period }) =>
				period.startsWith(time_period.slice(0, 4)) &&
				!closed.has(blockOf({ ...figure, time_period: period }))
		);
		if (status !== 'A' || late === 0 || !open) continue;
		const key = { table, time_period: open.period, ref_area, codes };
		const place = `${rowOf(key)} ${GRAIN}`;
		const row = rows.get(place) ?? { ...key, grain: GRAIN, values: {}, behind: {} };
		const sum = Math.max(0, (row.values[measure] ?? 0) + late);
		rows.set(place, { ...row, values: { ...row.values, [measure]: sum } });
	}
	return [...rows.values()];
}
