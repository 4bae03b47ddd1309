import { keepFlow, type Flow } from './flow.ts';
import type { FlowFinder } from './open-flows.ts';
import type { Pattern } from './pattern.ts';
import { TOLERANCE } from '../linear/attacker.ts';
import { HIDDEN_COST, leastCost } from './hidden-cost.ts';
import type { Requirement } from './requirements.ts';

/**
 * Lead flows around one hidden cell after the other, dearest first, as long as that makes the pattern
 * cheaper. What no flow needs any more is published.
 */
export function improvePattern(pattern: Pattern, finder: FlowFinder): void {
	for (let isBetter = true; isBetter;) {
		isBetter = false;
		const candidates = pattern
			.hidden()
			.filter((cell) => !pattern.isGiven(cell))
			.sort((a, b) => pattern.weight(b) - pattern.weight(a) || a - b);
		for (const avoided of candidates) {
			const led = leadAround(pattern, finder, avoided);
			if (!led) continue;
			for (const [requirement, flow] of led) pattern.flows.set(requirement, flow);
			isBetter = true;
		}
	}
}

/** @returns other flows for all requirements that a cell is hidden for; undefined if they would not be cheaper. */
function leadAround(
	pattern: Pattern,
	finder: FlowFinder,
	avoided: number
): Map<Requirement, Flow> | undefined {
	const kept = new Set<number>();
	const lost = new Set<number>();
	let open: Requirement[] = [];
	for (const [requirement, { moves }] of pattern.flows) {
		const isThrough = moves.has(avoided);
		if (isThrough) open.push(requirement);
		for (const cell of moves.keys()) (isThrough ? lost : kept).add(cell);
	}
	if (!lost.has(avoided)) return undefined;
	const isFree = (cell: number) => pattern.isGiven(cell) || kept.has(cell);
	let left = 0;
	for (const cell of lost) if (!isFree(cell)) left += pattern.weight(cell);

	const led = new Map<Requirement, Flow>();
	while (open.length > 0) {
		const [first, ...others] = open as [Requirement];
		const flow = finder.find(
			first,
			(cell) => {
				if (cell === avoided) return Infinity;
				return isFree(cell) ? HIDDEN_COST : leastCost(pattern.weight(cell));
			},
			1
		);
		if (!flow) return undefined;
		for (const cell of flow.moves.keys()) {
			if (isFree(cell)) continue;
			left -= pattern.weight(cell);
			kept.add(cell);
		}
		if (left <= TOLERANCE) return undefined;
		led.set(first, flow);
		open = keepFlow(flow, others, led);
	}
	return led;
}
