import { group } from 'd3-array';
import { isOfGrain, type RowKey } from '#lib/contract/define-grain.ts';
import type { KnownFigure } from '#lib/contract/attestation.ts';
import { grainOf } from '#lib/contract/cube-grains.ts';
import { cubeLinks } from '#lib/contract/cube-links.ts';
import type { CubeLink } from '#lib/contract/define-link.ts';
import { linkEquations } from '#lib/privacy/link-equations.ts';
import { countyOf, isCommonRow, rowOf, STOCKS, type Figure } from './figure.ts';

/** More persons than this no household is held to have by anybody who guesses. */
const MOST_PERSONS = 12;

/** A row with the places of all its figures, by measure. */
interface Row extends RowKey {
	table: string;
	places: Map<string, number>;
	isInCommonRow: boolean;
}

interface Term {
	/** Place of a figure in the release. */
	place: number;
	times: number;
}

/** Σ times × what was counted, within bounds. */
export interface Relation {
	terms: readonly Term[];
	lower: number;
	upper: number;
	/** Whether it only holds where each household is in one place. */
	isOnePlace?: boolean;
}

/**
 * What everybody knows of how the figures of a release hang together: the links between its tables,
 * what a common row is the sum of, and that a household has a person at least and twelve at most.
 * Relations name figures by their place, whatever is hidden of them.
 *
 * @param span first and last month of the release.
 * @param known what bulletins and budgets have made public.
 */
export function relationsOf(
	figures: readonly Figure[],
	span: { from: string; to: string },
	known: readonly KnownFigure[] = []
): Relation[] {
	const rows = rowsOf(figures);
	return [
		...knownFrom(known, rows, figures),
		...linksOver(rows, figures, span),
		...commonRowSums(rows),
		...rows.flatMap((row) => householdSizes(row, figures))
	];
}

/** Nobody is misled by a bulletin that says something else than was counted: it gives nothing away. */
function knownFrom(
	known: readonly KnownFigure[],
	rows: readonly Row[],
	figures: readonly Figure[]
): Relation[] {
	const byKey = new Map(known.length > 0 ? rows.map((row) => [rowOf(row), row]) : []);
	return known.flatMap((each) => {
		const place = byKey.get(rowOf(each))?.places.get(each.measure);
		const counted = place === undefined ? undefined : figures[place]?.counted;
		const isSo = counted !== undefined && (Number.isNaN(counted) || counted === each.value);
		return place !== undefined && isSo
			? [{ terms: [{ place, times: 1 }], lower: each.value, upper: each.value }]
			: [];
	});
}

function rowsOf(figures: readonly Figure[]): Row[] {
	const rows = new Map<string, Row>();
	for (const [place, figure] of figures.entries()) {
		const { table, time_period, ref_area, codes, isInCommonRow = false } = figure;
		const key = rowOf(figure);
		const row = rows.get(key) ?? {
			...{ table, time_period, ref_area, codes, isInCommonRow, places: new Map() }
		};
		row.places.set(figure.measure, place);
		rows.set(key, row);
	}
	return [...rows.values()];
}

function linksOver(
	rows: readonly Row[],
	figures: readonly Figure[],
	span: { from: string; to: string }
): Relation[] {
	const byTable = group(rows, ({ table }) => table);
	const byGrain = new Map<string, Row[]>();
	const rowsOfGrain = (table: string, name: string) => {
		const key = `${table} ${name}`;
		const grain = grainOf(table, name);
		const found =
			byGrain.get(key) ?? (byTable.get(table) ?? []).filter((row) => isOfGrain(grain, row));
		byGrain.set(key, found);
		return found;
	};
	return cubeLinks.flatMap((link) =>
		linkEquations(link, rowsOfGrain, span, 'untold').flatMap((equation): Relation[] => {
			const terms = equation.terms.flatMap(({ row, times, measure }): Term[] => {
				const place = row.places.get(measure);
				return place === undefined ? [] : [{ place, times }];
			});
			// What the release does not hold is not zero.
			if (terms.length < equation.terms.length) return [];
			const isOnePlace = link.given === 'one-place';
			return [{ terms, ...boundsOf(link, terms, figures), ...(isOnePlace && { isOnePlace }) }];
		})
	);
}

/** Where a household may be in two places, parts add up to the whole or to more. */
function boundsOf(
	{ relation, given, isKnownWhereEqual }: CubeLink,
	terms: readonly Term[],
	figures: readonly Figure[]
) {
	const sum = terms.reduce(
		(total, { place, times }) => total + times * (figures[place]?.counted ?? 0),
		0
	);
	if (relation === '<=')
		return { lower: isKnownWhereEqual && Math.abs(sum) < 0.5 ? 0 : -Infinity, upper: 0 };
	return given === 'one-place' && sum > 0.005
		? { lower: 0, upper: Infinity }
		: { lower: 0, upper: 0 };
}

/** A common row is the sum of the towns that it stands for. */
function commonRowSums(rows: readonly Row[]): Relation[] {
	const members = group(
		rows.filter(({ isInCommonRow }) => isInCommonRow),
		(row) => rowOf(row, countyOf(row.ref_area))
	);
	return rows
		.filter(({ ref_area }) => isCommonRow(ref_area))
		.flatMap((row) =>
			[...row.places].map(([measure, place]) => ({
				...{ lower: 0, upper: 0 },
				terms: [
					{ place, times: -1 },
					...(members.get(rowOf(row, countyOf(row.ref_area))) ?? []).flatMap(
						({ places }): Term[] => {
							const part = places.get(measure);
							return part === undefined ? [] : [{ place: part, times: 1 }];
						}
					)
				]
			}))
		);
}

/** Of a stock: who moves may join a household that was there before. */
function householdSizes({ table, places }: Row, figures: readonly Figure[]): Relation[] {
	const [households, persons] = [places.get('households'), places.get('persons')];
	if (table !== STOCKS || households === undefined || persons === undefined) return [];
	const term = { place: persons, times: 1 };
	const least = { place: households, times: -1 };
	const most = { place: households, times: -MOST_PERSONS };
	const sizes = [
		{ terms: [term, least], lower: 0, upper: Infinity },
		{ terms: [term, most], lower: -Infinity, upper: 0 }
	];
	// Nobody is sure of it where it does not hold.
	return sizes.filter(({ terms, lower, upper }) => {
		const sum = terms.reduce(
			(total, { place, times }) => total + times * (figures[place]?.counted ?? 0),
			0
		);
		// What was counted is not known to who has the files alone.
		return Number.isNaN(sum) || (sum >= lower && sum <= upper);
	});
}
