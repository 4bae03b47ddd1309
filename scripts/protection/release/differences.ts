import { previousPeriod } from '#lib/calendar/period.ts';
import type { LinearRow, LinearSystem } from '../linear/linear-system.ts';
import { isAmount, STOCKS, type Figure } from './figure.ts';
import type { ReleaseSystem } from './release-system.ts';
import type { Relation } from './relations.ts';

/** A difference that an attacker can work out. */
export interface Difference {
	/** Of the figure that it would give away. */
	place: number;
	/** What it is taken from, or what is taken from it. */
	others: readonly number[];
	/** Its column in the widened system. */
	column: number;
}

/**
 * Differences between what is hidden or rounded, each a column of its own: two figures may be known
 * loosely and their difference closely. Over time, of everything; to what an amount is part of, of
 * amounts: what is left of a total once a part is taken off may be one household's.
 */
export function withDifferences(
	figures: readonly Figure[],
	{ system, columns, places }: ReleaseSystem,
	relations: readonly Relation[]
): { system: LinearSystem; differences: Difference[] } {
	const lower = [...system.lower];
	const upper = [...system.upper];
	const rows: LinearRow[] = [...system.rows];
	const asked = [...overTime(figures, places), ...toParents(figures, columns, relations)];
	const differences = asked.map(({ place, others }): Difference => {
		const column = lower.push(-Infinity) - 1;
		upper.push(Infinity);
		const terms = [
			{ column, times: -1 },
			{ column: columns.get(place) as number, times: 1 },
			...others.map((other) => ({ column: columns.get(other) as number, times: -1 }))
		];
		rows.push({ lower: 0, upper: 0, terms });
		return { place, others, column };
	});
	return { system: { lower, upper, rows }, differences };
}

type Asked = Omit<Difference, 'column'>;

function overTime(figures: readonly Figure[], places: readonly number[]): Asked[] {
	const keyOf = ({ table, grain, ref_area, codes, measure }: Figure, period: string) =>
		[table, grain, ref_area, measure, ...Object.values(codes), period].join(' ');
	const byKey = new Map(
		places.map((place) => {
			const figure = figures[place] as Figure;
			return [keyOf(figure, figure.time_period), place];
		})
	);
	return places.flatMap((place): Asked[] => {
		const figure = figures[place] as Figure;
		const before = byKey.get(keyOf(figure, previousPeriod(figure.time_period)));
		// How many came to and left a stock is public; a change since an exact figure is as wide as the new one.
		const isAsked = isAmount(figure) || (figure.status === 'C' && figure.table !== STOCKS);
		return before === undefined || !isAsked ? [] : [{ place, others: [before] }];
	});
}

/** What is exact moves a difference and does not widen it: a part of an exact total is as wide as the rest. */
function toParents(
	figures: readonly Figure[],
	columns: ReadonlyMap<number, number>,
	relations: readonly Relation[]
): Asked[] {
	return relations.flatMap(({ terms, lower, upper }) => {
		const isSum = lower === upper && terms.length > 2;
		if (!isSum || !terms.every(({ place }) => isAmount(figures[place] as Figure))) return [];
		const open = terms.filter(({ place }) => columns.has(place));
		const whole = open.filter(({ times }) => times < 0).map(({ place }) => place);
		const parts = open.filter(({ times }) => times > 0);
		if (whole.length === 0 || parts.length < 2) return [];
		return parts.map(({ place }) => ({ place, others: whole }));
	});
}
