import { componentsOf } from '../linear/linear-system.ts';
import type { Problem } from './problem.ts';

/**
 * The parts of a problem that hold unsafe cells and know nothing of each other: cells that are always
 * published (z) tie nothing, since everybody knows them.
 */
export function splitProblem({ cells, equations }: Problem): Problem[] {
	const rows = equations.map(({ rhs, terms }) => {
		const open = terms.filter(({ cell }) => cells[cell]?.status !== 'z');
		const rest = terms.reduce((sum, { cell, times }) => {
			const { status, value = 0 } = cells[cell] ?? {};
			return status === 'z' ? sum - times * (value ?? 0) : sum;
		}, rhs);
		const columns = open.map(({ cell, times }) => ({ column: cell, times }));
		return { lower: rest, upper: rest, terms: columns };
	});
	const bounds = cells.map(() => 0);
	return componentsOf({ lower: bounds, upper: bounds, rows })
		.filter(({ columns }) => columns.some((at) => cells[at]?.status === 'u'))
		.map(({ columns, rows: tied }) => {
			const places = new Map(columns.map((column, at) => [column, at]));
			return {
				cells: columns.map((column) => cells[column] as Problem['cells'][number]),
				equations: tied.map(({ lower, terms }) => ({
					rhs: lower,
					terms: terms.map(({ column, times }) => ({ cell: places.get(column) as number, times }))
				}))
			};
		});
}
