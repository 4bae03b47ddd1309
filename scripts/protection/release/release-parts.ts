import { componentsOf } from '../linear/linear-system.ts';
import type { Figure } from './figure.ts';
import type { Relation } from './relations.ts';

/** Figures of a release that hang together, and what ties them; relations name their places in the part. */
export interface ReleasePart {
	/** Of the part's figures in the release. */
	places: readonly number[];
	relations: readonly Relation[];
}

/**
 * The parts of a release that know nothing of each other: what is fixed ties nothing, since everybody
 * knows it, and belongs to every part that it stands in an equation of.
 *
 * @returns parts with anything in them that is not exact.
 */
export function releaseParts(
	figures: readonly Figure[],
	relations: readonly Relation[],
	isFixed: (figure: Figure) => boolean
): ReleasePart[] {
	const fixed = figures.map(isFixed);
	const bounds = figures.map(() => 0);
	const rows = relations.map(({ terms, ...bound }, at) => ({
		...{ ...bound, at },
		terms: terms.flatMap(({ place, times }) => (fixed[place] ? [] : [{ column: place, times }]))
	}));
	return componentsOf({ lower: bounds, upper: bounds, rows })
		.filter(({ columns }) => columns.some((place) => figures[place]?.status !== 'A'))
		.map(({ columns, rows: tied }) => {
			const own = tied.map((row) => relations[(row as (typeof rows)[number]).at] as Relation);
			const places = [
				...new Set([...columns, ...own.flatMap(({ terms }) => terms.map(({ place }) => place))])
			];
			const local = new Map(places.map((place, at) => [place, at]));
			return {
				places,
				relations: own.map(({ terms, ...bound }) => ({
					...bound,
					terms: terms.map(({ place, times }) => ({ place: local.get(place) as number, times }))
				}))
			};
		});
}
