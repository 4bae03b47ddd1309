import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Problem, ProblemCell } from '#scripts/protection/problem/problem.ts';

/** A table with known answers; where it comes from stands in its file. */
export interface Reference<Expected> {
	values: Readonly<Record<string, number | null>>;
	/** Total first, then its parts. */
	relations: readonly (readonly string[])[];
	hidden: readonly string[];
	primary: readonly string[];
	expected: Expected;
}

export function readReference<T>(name: string): T {
	return JSON.parse(
		readFileSync(join(import.meta.dirname, 'reference', `${name}.json`), 'utf8')
	) as T;
}

interface Marks {
	unsafe?: readonly string[];
	hidden?: readonly string[];
	/** What every cell is known to be at least. */
	least?: number;
	level?: number;
}

/** The problem that a table poses: which of its cells are unsafe, by how much, and which hidden already. */
export function problemOf(
	{ values, relations }: Pick<Reference<unknown>, 'values' | 'relations'>,
	{ unsafe = [], hidden = [], least = 0, level = 1 }: Marks
): Problem {
	const ids = Object.keys(values);
	const cells = ids.map((id): ProblemCell => {
		const status = unsafe.includes(id) ? 'u' : hidden.includes(id) ? 'm' : 's';
		const levels = status === 'u' ? { lpl: level, upl: level } : { lpl: 0, upl: 0 };
		const value = values[id] ?? null;
		const bounds = { lower: status === 's' ? 0 : least, upper: Infinity };
		return { id, value, status, ...bounds, ...levels, spl: 0, weight: value ?? 0 };
	});
	const term = (id: string, times: number) => ({ cell: ids.indexOf(id), times });
	return {
		cells,
		equations: relations.map(([total = '', ...parts]) => ({
			rhs: 0,
			terms: [term(total, -1), ...parts.map((part) => term(part, 1))]
		}))
	};
}
