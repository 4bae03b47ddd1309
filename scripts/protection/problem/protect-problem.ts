import type { Interval } from '../linear/attacker.ts';
import { auditProblem, type Violation } from './audit-problem.ts';
import { keepFlow } from './flow.ts';
import { HIDDEN_COST, leastCost } from './hidden-cost.ts';
import { improvePattern } from './improve-pattern.ts';
import { openFlows, type FlowFinder } from './open-flows.ts';
import { Pattern } from './pattern.ts';
import { isHidden, type Problem, type ProblemCell } from './problem.ts';
import { requirementsOf, type Requirement } from './requirements.ts';
import { splitProblem } from './split-problem.ts';

export interface ProtectedProblem {
	/** Ids of all hidden cells, those of status u and m included, in the order of the problem. */
	suppressed: string[];
	/** Σ weight over them. */
	cost: number;
	intervals: Record<string, Interval>;
	/** What could not be protected, because bounds or cells of status z leave no room. */
	violations: Violation[];
}

/** What hiding a cell is held to cost while first looking: its weight, or one that favours another pattern. */
const COSTS: readonly ((weight: number) => number)[] = [
	(weight) => weight,
	(weight) => Math.log1p(weight),
	() => 1
];

/** How often a first flow is looked for: few cells far beat many a little. */
const ROUNDS = 3;

/**
 * Hide more cells, of status s, until every cell of status u has its protection, as cheaply as a
 * heuristic finds: a flow for each requirement, furthest first, hides the cells that it moves; then
 * flow after flow is led elsewhere where that costs less.
 *
 * Source of the problem: Fischetti and Salazar-González, “Solving the cell suppression problem on
 * tabular data with linear constraints”, Management Science 47(7), 2001; of flows: see `openFlows`.
 *
 * @throws {AppError} `protection/unsolved`
 */
export async function protectProblem(problem: Problem): Promise<ProtectedProblem> {
	const hidden = new Set(problem.cells.filter(isHidden));
	for (const part of splitProblem(problem)) for (const cell of await hide(part)) hidden.add(cell);
	const places = [...problem.cells.entries()].flatMap(([at, cell]) =>
		hidden.has(cell) ? [at] : []
	);
	const { intervals, violations } = await auditProblem(problem, places);
	const cells = places.flatMap((at) => problem.cells[at] ?? []);
	return {
		suppressed: cells.map(({ id }) => id),
		cost: cells.reduce((sum, { weight }) => sum + weight, 0),
		...{ intervals, violations }
	};
}

/** @returns the cells of the cheapest pattern found. */
async function hide(part: Problem): Promise<ProblemCell[]> {
	const finder = await openFlows(part);
	try {
		const [best] = COSTS.map((costOf) => startPattern(part, finder, costOf)).sort(
			(a, b) => a.cost() - b.cost()
		) as [Pattern];
		improvePattern(best, finder);
		return best.hidden().flatMap((at) => part.cells[at] ?? []);
	} finally {
		finder.close();
	}
}

function startPattern(
	problem: Problem,
	finder: FlowFinder,
	costOf: (weight: number) => number
): Pattern {
	const pattern = new Pattern(problem);
	for (let open = requirementsOf(problem); open.length > 0;) {
		const [first, ...others] = open as [Requirement];
		const hidden = new Set(pattern.hidden());
		const flow = finder.find(
			first,
			(cell) => (hidden.has(cell) ? HIDDEN_COST : leastCost(costOf(pattern.weight(cell)))),
			ROUNDS
		);
		if (flow) pattern.flows.set(first, flow);
		open = flow ? keepFlow(flow, others, pattern.flows) : others;
	}
	return pattern;
}
