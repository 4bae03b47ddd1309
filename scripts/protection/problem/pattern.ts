import type { Flow } from './flow.ts';
import { hiddenCells, type Problem } from './problem.ts';
import type { Requirement } from './requirements.ts';

/** Which cells are hidden, as the union of flows, and which requirements each flow is kept for. */
export class Pattern {
	/** None of them where a requirement cannot be met. */
	readonly flows = new Map<Requirement, Flow>();
	readonly #weights: readonly number[];
	readonly #given: ReadonlySet<number>;

	constructor(problem: Problem) {
		this.#weights = problem.cells.map(({ weight }) => weight);
		this.#given = new Set(hiddenCells(problem));
	}

	weight(cell: number): number {
		return this.#weights[cell] ?? 0;
	}

	/** Hidden before anything was looked for. */
	isGiven(cell: number): boolean {
		return this.#given.has(cell);
	}

	/** All hidden cells, ascending. */
	hidden(): number[] {
		const moved = [...new Set(this.flows.values())].flatMap(({ moves }) => [...moves.keys()]);
		return [...new Set([...this.#given, ...moved])].sort((a, b) => a - b);
	}

	cost(): number {
		return this.hidden().reduce((sum, cell) => sum + this.weight(cell), 0);
	}
}
