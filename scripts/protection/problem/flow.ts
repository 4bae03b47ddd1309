import { TOLERANCE } from '../linear/attacker.ts';
import type { Problem } from './problem.ts';
import type { Requirement } from './requirements.ts';

/** A change of a table that leaves every equation true: an attacker who does not see its cells must reckon with it. */
export interface Flow {
	/** How much each cell moves; cells that do not are not in it. */
	moves: ReadonlyMap<number, number>;
	/** By how much it may be multiplied, as it is and turned round, until a cell reaches a bound. */
	ahead: number;
	back: number;
}

/** @param moved by cell, all of the problem's. */
export function flowOf(moved: readonly number[], { cells }: Problem): Flow {
	const moves = new Map<number, number>();
	let [ahead, back] = [Infinity, Infinity];
	for (const [at, by] of moved.entries()) {
		if (Math.abs(by) <= TOLERANCE) continue;
		moves.set(at, by);
		const { value = null, lower = 0, upper = 0 } = cells[at] ?? {};
		const [down, up] = [(value ?? 0) - lower, upper - (value ?? 0)];
		ahead = Math.min(ahead, (by > 0 ? up : down) / Math.abs(by));
		back = Math.min(back, (by > 0 ? down : up) / Math.abs(by));
	}
	return { moves, ahead, back };
}

/**
 * Keep a flow for all of these requirements that it meets.
 *
 * @returns the others.
 */
export function keepFlow(
	flow: Flow,
	requirements: readonly Requirement[],
	kept: Map<Requirement, Flow>
): Requirement[] {
	return requirements.filter((requirement) => {
		const isCovered = covers(flow, requirement);
		if (isCovered) kept.set(requirement, flow);
		return !isCovered;
	});
}

/** Whether a flow, longer or turned round, meets a requirement. */
function covers({ moves, ahead, back }: Flow, { cell, ways }: Requirement): boolean {
	const by = moves.get(cell);
	if (by === undefined) return false;
	return ways.some(
		({ direction, amount }) =>
			Math.abs(by) * (by * direction > 0 ? ahead : back) >= amount - TOLERANCE
	);
}
