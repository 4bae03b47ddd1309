import { grainOf } from '#lib/contract/cube-grains.ts';
import { cubeLinks } from '#lib/contract/cube-links.ts';
import { isOfGrain, type RowKey } from '#lib/contract/define-grain.ts';
import type { CubeLink } from '#lib/contract/define-link.ts';
import { linkEquations } from '#lib/privacy/link-equations.ts';
import type { LinearRow, LinearSystem } from '../linear/linear-system.ts';
import type { Figure } from './figure.ts';

/** More persons than this no household is held to have by anybody who guesses. */
const MOST_PERSONS = 12;

/** A row with all its figures, by measure. */
interface Row extends RowKey {
	table: string;
	figures: Map<string, Figure>;
}

interface Term {
	figure: Figure;
	times: number;
}

/** Σ times × what was counted, within bounds. */
export interface Relation {
	terms: readonly Term[];
	lower: number;
	upper: number;
}

/** Everything that a release gives to an attacker. */
export interface ReleaseSystem {
	system: LinearSystem;
	/** What each column stands for: the figures that are hidden or rounded. */
	figures: readonly Figure[];
}

/**
 * What everybody knows of how the figures of a release hang together: the links between its tables,
 * what a common row is the sum of, and that a household has a person at least and twelve at most.
 *
 * @param span first and last month of the release.
 */
export function relationsOf(
	figures: readonly Figure[],
	span: { from: string; to: string }
): Relation[] {
	const rows = rowsOf(figures);
	return [...linksOver(rows, span), ...commonRowSums(rows), ...rows.flatMap(householdSizes)];
}

/**
 * What an attacker is left with who has a release: relations, that nothing is below zero, and how far
 * rounding can have moved a figure.
 *
 * @param base yuan to which the amounts of a figure were rounded.
 */
export function releaseSystem(
	figures: readonly Figure[],
	relations: readonly Relation[],
	base: (figure: Figure) => number
): ReleaseSystem {
	const unknown = figures.filter(({ status }) => status !== 'A');
	const columns = new Map(unknown.map((figure, column) => [figure, column]));
	const end = (figure: Figure, sign: 1 | -1) => (figure.published ?? 0) + sign * base(figure);
	return {
		figures: unknown,
		system: {
			lower: unknown.map((figure) => (figure.status === 'R' ? Math.max(0, end(figure, -1)) : 0)),
			upper: unknown.map((figure) => (figure.status === 'R' ? end(figure, 1) : Infinity)),
			rows: relations.flatMap(({ terms, lower, upper }): LinearRow[] => {
				let known = 0;
				const open: LinearRow['terms'][number][] = [];
				for (const { figure, times } of terms) {
					const column = columns.get(figure);
					if (column === undefined) known += times * (figure.published ?? 0);
					else open.push({ column, times });
				}
				return open.length > 0 ? [{ lower: lower - known, upper: upper - known, terms: open }] : [];
			})
		}
	};
}

function rowsOf(figures: readonly Figure[]): Row[] {
	const rows = new Map<string, Row>();
	for (const figure of figures) {
		const { table, time_period, ref_area, codes } = figure;
		const key = JSON.stringify([table, time_period, ref_area, codes]);
		const row = rows.get(key) ?? { table, time_period, ref_area, codes, figures: new Map() };
		row.figures.set(figure.measure, figure);
		rows.set(key, row);
	}
	return [...rows.values()];
}

function linksOver(rows: readonly Row[], span: { from: string; to: string }): Relation[] {
	const byGrain = new Map<string, Row[]>();
	const rowsOfGrain = (table: string, name: string) => {
		const key = `${table} ${name}`;
		const grain = grainOf(table, name);
		const found =
			byGrain.get(key) ?? rows.filter((row) => row.table === table && isOfGrain(grain, row));
		byGrain.set(key, found);
		return found;
	};
	// What the release does not hold is not zero.
	const isHeld = ({ terms }: CubeLink) =>
		terms.every(({ table, grain }) => rowsOfGrain(table, grain).length > 0);
	return cubeLinks.filter(isHeld).flatMap((link) =>
		linkEquations(link, rowsOfGrain, span).flatMap(({ terms }): Relation[] => {
			const known = terms.flatMap(({ row, times, measure }): Term[] => {
				const figure = row.figures.get(measure);
				return figure ? [{ figure, times }] : [];
			});
			return known.length === terms.length ? [{ terms: known, ...boundsOf(link, known) }] : [];
		})
	);
}

/** Where a household may be in two places, parts add up to the whole or to more. */
function boundsOf({ relation, given }: CubeLink, terms: readonly Term[]) {
	if (relation === '<=') return { lower: -Infinity, upper: 0 };
	const sum = terms.reduce((total, { figure, times }) => total + times * figure.counted, 0);
	return given === 'one-place' && sum > 0.005
		? { lower: 0, upper: Infinity }
		: { lower: 0, upper: 0 };
}

/** A common row is the sum of the towns that it stands for. */
function commonRowSums(rows: readonly Row[]): Relation[] {
	const keyOf = ({ table, time_period, codes }: Row, county: string) =>
		JSON.stringify([table, time_period, codes, county]);
	const members = new Map<string, Row[]>();
	for (const row of rows) {
		if (![...row.figures.values()].some(({ isInCommonRow }) => isInCommonRow)) continue;
		const key = keyOf(row, row.ref_area.slice(0, 6));
		members.set(key, [...(members.get(key) ?? []), row]);
	}
	return rows
		.filter(({ ref_area }) => ref_area.startsWith('X'))
		.flatMap((row) =>
			[...row.figures].map(([measure, figure]) => ({
				...{ lower: 0, upper: 0 },
				terms: [
					{ figure, times: -1 },
					...(members.get(keyOf(row, row.ref_area.slice(1))) ?? []).flatMap(
						({ figures }): Term[] => {
							const part = figures.get(measure);
							return part ? [{ figure: part, times: 1 }] : [];
						}
					)
				]
			}))
		);
}

function householdSizes({ figures }: Row): Relation[] {
	const [households, persons] = [figures.get('households'), figures.get('persons')];
	if (!households || !persons) return [];
	const least = { figure: households, times: -1 };
	const most = { figure: households, times: -MOST_PERSONS };
	const term = { figure: persons, times: 1 };
	return [
		{ terms: [term, least], lower: 0, upper: Infinity },
		{ terms: [term, most], lower: -Infinity, upper: 0 }
	];
}
