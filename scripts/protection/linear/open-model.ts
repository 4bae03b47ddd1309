import loadHighs, { type Highs } from 'highs';
import { AppError } from '#lib/errors.ts';
import type { LinearRow } from './linear-system.ts';

/** Columns of a linear programme: bounds, and what a unit of each costs. */
export interface Columns {
	lower: readonly number[];
	upper: readonly number[];
	cost: readonly number[];
}

export interface Solution {
	status: 'optimal' | 'unbounded' | 'infeasible';
	/** One value a column; empty unless optimal. */
	values: Float64Array;
}

/** A linear programme in memory. Solved again after a change, it goes on from where it stood. */
export interface LinearModel {
	setCost(column: number, cost: number): void;
	setBounds(column: number, lower: number, upper: number): void;
	/** Of all columns; where none costs less than nothing, the next answer starts from all at their lower bounds. */
	setAll(columns: Columns): void;
	/** @throws {AppError} `protection/unsolved` if the solver gives up */
	minimise(): Solution;
	maximise(): Solution;
	/** Must be called: the solver's memory is not collected. */
	close(): void;
}

const SIMPLEX = { costs: 4, bounds: 1 } as const;

let loading: Promise<Highs> | undefined;

/**
 * Open a linear programme, Σ cost × value over bounded columns and rows, in HiGHS.
 *
 * @param changes what is asked of it one time after the other: other costs, which the last corner
 *   still serves (primal simplex), or other bounds (dual simplex, twenty times faster there).
 *
 * Source: Huangfu and Hall, “Parallelizing the dual revised simplex method”, 2018.
 */
export async function openModel(
	{ lower, upper, cost }: Columns,
	rows: readonly LinearRow[],
	changes: keyof typeof SIMPLEX
): Promise<LinearModel> {
	const highs = await (loading ??= loadHighs());
	const { starts, indices, values } = compress(rows);
	const model = highs.createModel({
		...{ numCols: lower.length, numRows: rows.length },
		...{ colCost: cost, colLower: lower, colUpper: upper },
		rowLower: rows.map((row) => row.lower),
		rowUpper: rows.map((row) => row.upper),
		matrix: {
			...{ format: 'csr', numRows: rows.length, numCols: lower.length },
			...{ starts, indices, values }
		}
	});
	model.options.set({ output_flag: false, simplex_strategy: SIMPLEX[changes] });
	const all = { kind: 'range', from: 0, to: lower.length - 1 } as const;
	const solve = (sense: 1 | -1): Solution => {
		model.changeObjectiveSense(sense as Parameters<typeof model.changeObjectiveSense>[0]);
		let { modelStatus } = model.run();
		if (modelStatus === UNBOUNDED_OR_INFEASIBLE) {
			model.options.set({ presolve: 'off' });
			({ modelStatus } = model.run());
			model.options.set({ presolve: 'choose' });
		}
		const status = STATUSES[modelStatus];
		if (!status) throw new AppError('protection/unsolved', { status: modelStatus });
		return { status, values: status === 'optimal' ? model.getSolution().colValue : NOTHING };
	};
	return {
		setCost: (column, each) => void model.changeColCost(column, each),
		setBounds: (column, low, high) => void model.changeColBounds(column, low, high),
		setAll(columns) {
			model.changeColsCost(all, columns.cost);
			model.changeColsBounds(all, columns.lower, columns.upper);
			model.setLogicalBasis();
		},
		minimise: () => solve(1),
		maximise: () => solve(-1),
		close: () => model.dispose()
	};
}

const NOTHING = new Float64Array();
const UNBOUNDED_OR_INFEASIBLE = 9;
const STATUSES: Readonly<Partial<Record<number, Solution['status']>>> = {
	// A programme without rows is solved by the bounds alone.
	6: 'optimal',
	7: 'optimal',
	8: 'infeasible',
	10: 'unbounded'
};

function compress(rows: readonly LinearRow[]) {
	const starts = [0];
	const indices: number[] = [];
	const values: number[] = [];
	for (const { terms } of rows) {
		for (const { column, times } of terms) {
			indices.push(column);
			values.push(times);
		}
		starts.push(indices.length);
	}
	return { starts, indices, values };
}
