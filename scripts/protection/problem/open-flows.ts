import { openModel, type Columns } from '../linear/open-model.ts';
import { flowOf, type Flow } from './flow.ts';
import type { Problem } from './problem.ts';
import type { Requirement } from './requirements.ts';

/** Looks for flows. */
export interface FlowFinder {
	/**
	 * The cheapest flow that meets a requirement.
	 *
	 * @param cost of a unit of change, a cell; infinite where a cell must not change.
	 * @param rounds how often to look, with costs set anew by what the last change moved.
	 * @returns undefined if there is none.
	 */
	find(requirement: Requirement, cost: (cell: number) => number, rounds: number): Flow | undefined;
	close(): void;
}

/**
 * Changes y⁺ − y⁻ of a table that leave every equation true and every cell within its bounds, the
 * target moved by what its requirement asks; Σ cost × (y⁺ + y⁻) is least, with costs set anew by the
 * amounts moved, so that it approaches the number of cells that are hidden.
 *
 * Sources: Kelly, Golden and Assad, “Cell suppression”, Networks 22, 1992; Castro, “A shortest-paths
 * heuristic for statistical data protection in positive tables”, INFORMS J. Computing 19, 2007
 * (the approximation by a linear programme); Candès, Wakin and Boyd, “Enhancing sparsity by
 * reweighted ℓ1 minimization”, 2008.
 */
export async function openFlows(problem: Problem): Promise<FlowFinder> {
	const { cells, equations } = problem;
	const room = cells.map(({ value, status, lower, upper }): [up: number, down: number] =>
		status === 'z' || value === null ? [0, 0] : [upper - value, value - lower]
	);
	const columnsFor = (cost: (cell: number) => number): Columns => {
		const costs = cells.map((_, cell) => cost(cell));
		return {
			lower: room.flatMap(() => [0, 0]),
			upper: room.flatMap((ends, cell) => (costs[cell] === Infinity ? [0, 0] : ends)),
			cost: costs.flatMap((each) => (each === Infinity ? [0, 0] : [each, each]))
		};
	};
	const model = await openModel(
		columnsFor(() => 0),
		equations.map(({ terms }) => ({
			...{ lower: 0, upper: 0 },
			terms: terms.flatMap(({ cell, times }) => [
				{ column: 2 * cell, times },
				{ column: 2 * cell + 1, times: -times }
			])
		})),
		'bounds'
	);
	const move = (cell: number, direction: 1 | -1, amount: number): number[] | undefined => {
		const [up, down] = room[cell] as [number, number];
		const isUp = direction === 1;
		if (amount > (isUp ? up : down)) return undefined;
		model.setBounds(2 * cell, isUp ? amount : 0, isUp ? up : 0);
		model.setBounds(2 * cell + 1, isUp ? 0 : amount, isUp ? 0 : down);
		const { status, values } = model.minimise();
		model.setBounds(2 * cell, 0, up);
		model.setBounds(2 * cell + 1, 0, down);
		if (status !== 'optimal') return undefined;
		return cells.map((_, at) => (values[2 * at] ?? 0) - (values[2 * at + 1] ?? 0));
	};
	return {
		find({ cell, ways }, cost, rounds) {
			let best: { flow: Flow; price: number } | undefined;
			for (const { direction, amount } of ways) {
				model.setAll(columnsFor(cost));
				for (let round = 1; round <= rounds; round++) {
					const moved = move(cell, direction, amount);
					if (!moved) break;
					const flow = flowOf(moved, problem);
					const price = [...flow.moves.keys()].reduce((sum, at) => sum + cost(at), 0);
					if (!best || price < best.price) best = { flow, price };
					if (round === rounds) break;
					const share = (at: number) => Math.abs(moved[at] ?? 0) / amount;
					model.setAll(columnsFor((at) => cost(at) / (share(at) + 0.1)));
				}
			}
			return best?.flow;
		},
		close: () => model.close()
	};
}
