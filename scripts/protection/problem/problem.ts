import type { LinearRow, LinearSystem } from '../linear/linear-system.ts';

/**
 * How a cell of a table stands: published (s), unsafe by a primary rule (u), hidden already (m), or to
 * be published whatever else has to be hidden (z). Source: τ-ARGUS user's manual, “JJ file”.
 */
export type CellStatus = 's' | 'u' | 'm' | 'z';

/** A cell of a table to be protected, or to be attacked. Numbers in the unit of the table. */
export interface ProblemCell {
	id: string;
	/** Null where a problem that is only audited does not say what is hidden. */
	value: number | null;
	status: CellStatus;
	/** What everybody knows of it before anything is published; infinite where nobody knows anything. */
	lower: number;
	upper: number;
	/** How far below and above its value the attacker's interval must reach, and how wide it must be. */
	lpl: number;
	upl: number;
	spl: number;
	/** What hiding it costs. */
	weight: number;
}

/** Σ times × value = rhs. Terms name cells by their place in the list. */
export interface ProblemEquation {
	rhs: number;
	terms: readonly { cell: number; times: number }[];
}

export interface Problem {
	cells: readonly ProblemCell[];
	equations: readonly ProblemEquation[];
}

export const isCellStatus = (status: unknown): status is CellStatus =>
	typeof status === 'string' && ['s', 'u', 'm', 'z'].includes(status);

/** Hidden before anything is looked for. */
export const isHidden = ({ status }: ProblemCell): boolean => status === 'u' || status === 'm';

/** Places of the cells that are. */
export const hiddenCells = ({ cells }: Problem): number[] =>
	[...cells.entries()].flatMap(([at, cell]) => (isHidden(cell) ? [at] : []));

/** What an attacker knows who sees every cell but the hidden ones: a column a hidden cell, in that order. */
export function attackedSystem(
	{ cells, equations }: Problem,
	hidden: readonly number[]
): LinearSystem {
	const columns = new Map(hidden.map((cell, column) => [cell, column]));
	const rows = equations.flatMap(({ rhs, terms }): LinearRow[] => {
		let rest = rhs;
		const unknown: { column: number; times: number }[] = [];
		for (const { cell, times } of terms) {
			const column = columns.get(cell);
			if (column === undefined) rest -= times * (cells[cell]?.value ?? 0);
			else unknown.push({ column, times });
		}
		return unknown.length > 0 ? [{ lower: rest, upper: rest, terms: unknown }] : [];
	});
	return {
		lower: hidden.map((cell) => cells[cell]?.lower ?? -Infinity),
		upper: hidden.map((cell) => cells[cell]?.upper ?? Infinity),
		rows
	};
}

/** The interval that a hidden cell's must cover: no wider than what everybody knows. */
export function neededInterval({ value, lower, upper, lpl, upl }: ProblemCell): [number, number] {
	if (value === null) return [Infinity, -Infinity];
	return [Math.max(value - lpl, lower), Math.min(value + upl, upper)];
}
