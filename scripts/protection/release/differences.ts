import { previousPeriod } from '#lib/calendar/period.ts';
import type { LinearRow, LinearSystem } from '../linear/linear-system.ts';
import { isAmount, STOCKS, type Figure } from './figure.ts';
import type { ReleaseSystem } from './release-system.ts';

/** How much a figure changed since the period before, as an attacker can work it out. */
export interface Difference {
	/** Places of both, the later one first. */
	now: number;
	before: number;
	/** Its column in the widened system. */
	column: number;
}

/**
 * Changes over time of what is hidden or rounded, each a column of its own: two figures may be known
 * loosely and their difference closely.
 */
export function withDifferences(
	figures: readonly Figure[],
	{ system, columns, places }: ReleaseSystem
): { system: LinearSystem; differences: Difference[] } {
	const keyOf = ({ table, grain, ref_area, codes, measure }: Figure, period: string) =>
		[table, grain, ref_area, measure, ...Object.values(codes), period].join(' ');
	const byKey = new Map(
		places.map((place) => {
			const figure = figures[place] as Figure;
			return [keyOf(figure, figure.time_period), place];
		})
	);
	const lower = [...system.lower];
	const upper = [...system.upper];
	const rows: LinearRow[] = [...system.rows];
	const differences = places.flatMap((now): Difference[] => {
		const figure = figures[now] as Figure;
		const before = byKey.get(keyOf(figure, previousPeriod(figure.time_period)));
		// How many came to and left a stock is public; a change since an exact figure is as wide as the new one.
		const isAsked = isAmount(figure) || (figure.status === 'C' && figure.table !== STOCKS);
		if (before === undefined || !isAsked) return [];
		const column = lower.push(-Infinity) - 1;
		upper.push(Infinity);
		const terms = [
			{ column, times: -1 },
			{ column: columns.get(now) as number, times: 1 },
			{ column: columns.get(before) as number, times: -1 }
		];
		rows.push({ lower: 0, upper: 0, terms });
		return [{ now, before, column }];
	});
	return { system: { lower, upper, rows }, differences };
}
