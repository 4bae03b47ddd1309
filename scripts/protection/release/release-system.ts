import type { LinearRow, LinearSystem } from '../linear/linear-system.ts';
import type { Figure } from './figure.ts';
import type { Relation } from './relations.ts';

/** Everything that a release gives to an attacker. */
export interface ReleaseSystem {
	system: LinearSystem;
	/** The place of the figure that each column stands for: those that are hidden or rounded. */
	places: readonly number[];
	/** The column of each such place. */
	columns: ReadonlyMap<number, number>;
}

/**
 * What an attacker is left with who has a release: relations, that nothing is below zero, and how far
 * rounding can have moved a figure.
 *
 * @param base yuan, or a number of persons, to which a figure was rounded.
 */
export function releaseSystem(
	figures: readonly Figure[],
	relations: readonly Relation[],
	base: (figure: Figure) => number
): ReleaseSystem {
	const places = [...figures.keys()].filter((place) => figures[place]?.status !== 'A');
	const columns = new Map(places.map((place, column) => [place, column]));
	const bound = (place: number, sign: 1 | -1): number => {
		const figure = figures[place] as Figure;
		if (figure.status !== 'R') return sign < 0 ? 0 : Infinity;
		return Math.max(0, (figure.published ?? 0) + sign * base(figure));
	};
	return {
		...{ places, columns },
		system: {
			lower: places.map((place) => bound(place, -1)),
			upper: places.map((place) => bound(place, 1)),
			rows: relations.flatMap(({ terms, lower, upper }): LinearRow[] => {
				let known = 0;
				const open: LinearRow['terms'][number][] = [];
				for (const { place, times } of terms) {
					const column = columns.get(place);
					if (column === undefined) known += times * (figures[place]?.published ?? 0);
					else open.push({ column, times });
				}
				return open.length > 0 ? [{ lower: lower - known, upper: upper - known, terms: open }] : [];
			})
		}
	};
}
