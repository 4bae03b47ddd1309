import { AppError } from '#lib/errors.ts';
import { componentsOf, type Component, type LinearSystem } from './linear-system.ts';
import { openModel, type LinearModel } from './open-model.ts';

export type Interval = readonly [low: number, high: number];

/** Somebody who knows a system and works out what each unknown number can be. */
export interface Attacker {
	/** The narrowest interval that is sure to hold a column's number. */
	interval(column: number): Promise<Interval>;
	/**
	 * Whether the interval of a column is wide enough, with as few programmes as that takes.
	 *
	 * @param isEnough true of every interval that contains one of which it is true.
	 */
	reaches(column: number, isEnough: (seen: Interval) => boolean): Promise<boolean>;
	/** How many linear programmes were solved. */
	solved(): number;
	close(): void;
}

/** What simplex leaves of rounding on numbers of a table; far below a person, a cent of a yuan. */
export const TOLERANCE = 1e-6;

/**
 * The feasibility intervals of an attacker who has every published number, two linear programmes a
 * column: one model per component, kept, and every solution remembered as a witness of how far each
 * column can go.
 *
 * Source: Willenborg and de Waal, “Elements of Statistical Disclosure Control”, 2001, ch. 4.
 *
 * @throws {AppError} `protection/contradictory` on the first question if nothing satisfies the system
 */
export function openAttacker(system: LinearSystem): Attacker {
	const components = componentsOf(system);
	const places = new Map<number, { component: Component; at: number }>();
	for (const component of components)
		component.columns.forEach((column, at) => places.set(column, { component, at }));
	const models = new Map<Component, Promise<LinearModel>>();
	const low = system.lower.map(() => Infinity);
	const high = system.lower.map(() => -Infinity);
	const known = { low: new Set<number>(), high: new Set<number>() };
	let solved = 0;

	const modelOf = (component: Component) => {
		const model = models.get(component) ?? openComponent(system, component);
		models.set(component, model);
		return model;
	};
	const solve = async (column: number, side: 'low' | 'high') => {
		const { component, at } = places.get(column) as { component: Component; at: number };
		const end = side === 'low' ? system.lower[column] : system.upper[column];
		if (component.rows.length === 0) {
			low[column] = system.lower[column] as number;
			high[column] = system.upper[column] as number;
		} else if ((side === 'low' ? low : high)[column] !== end) {
			const model = await modelOf(component);
			model.setCost(at, 1);
			const solution = side === 'low' ? model.minimise() : model.maximise();
			model.setCost(at, 0);
			solved++;
			if (solution.status === 'infeasible') throw new AppError('protection/contradictory');
			if (solution.status === 'unbounded')
				(side === 'low' ? low : high)[column] = side === 'low' ? -Infinity : Infinity;
			component.columns.forEach((each, place) => {
				const value = solution.values[place];
				if (value === undefined) return;
				low[each] = Math.min(low[each] as number, value);
				high[each] = Math.max(high[each] as number, value);
			});
		}
		known[side].add(column);
	};
	const end = async (column: number, side: 'low' | 'high') => {
		if (!known[side].has(column)) await solve(column, side);
		return settle((side === 'low' ? low : high)[column] as number);
	};
	return {
		interval: async (column) => [await end(column, 'low'), await end(column, 'high')],
		async reaches(column, isEnough) {
			const isSeen = () => isEnough([settle(low[column] ?? 0), settle(high[column] ?? 0)]);
			for (const side of ['low', 'high'] as const) {
				if (isSeen()) return true;
				await end(column, side);
			}
			return isSeen();
		},
		solved: () => solved,
		close() {
			for (const model of models.values()) void model.then((opened) => opened.close());
			models.clear();
		}
	};
}

function openComponent(system: LinearSystem, { columns, rows }: Component): Promise<LinearModel> {
	const places = new Map(columns.map((column, at) => [column, at]));
	return openModel(
		{
			lower: columns.map((column) => system.lower[column] as number),
			upper: columns.map((column) => system.upper[column] as number),
			cost: columns.map(() => 0)
		},
		rows.map(({ terms, ...bounds }) => ({
			...bounds,
			terms: terms.map(({ column, times }) => ({ column: places.get(column) as number, times }))
		})),
		'costs'
	);
}

/** Without what simplex leaves of rounding: cents are the finest unit of any table. */
function settle(value: number): number {
	const cents = Math.round(value * 100) / 100;
	return Math.abs(cents - value) < TOLERANCE ? cents + 0 : value;
}
