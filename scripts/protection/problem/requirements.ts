import { isHidden, neededInterval, type Problem } from './problem.ts';

/** A cell must be able to move that far, for one of these ways of moving. Amounts are above 0. */
export interface Requirement {
	cell: number;
	ways: readonly { direction: 1 | -1; amount: number }[];
}

/**
 * What must be possible for an attacker to believe, cell by cell of status u, furthest first: its
 * lower and upper protection level, and its sliding one where those two do not add up to it. A cell
 * without any level must be able to move at all.
 */
export function requirementsOf(problem: Problem): Requirement[] {
	const least = leastMove(problem);
	const requirements = problem.cells.flatMap((cell, at): Requirement[] => {
		const { value, status, lower, upper, spl } = cell;
		if (status !== 'u' || value === null) return [];
		const [low, high] = neededInterval(cell);
		const [down, up] = [value - low, high - value];
		const width = Math.max(spl, down + up > 0 ? 0 : least);
		const ways = [
			{ direction: 1 as const, amount: Math.min(width - down, upper - value) },
			{ direction: -1 as const, amount: Math.min(width - up, value - lower) }
		];
		return [
			...(up > 0 ? [{ cell: at, ways: [{ direction: 1 as const, amount: up }] }] : []),
			...(down > 0 ? [{ cell: at, ways: [{ direction: -1 as const, amount: down }] }] : []),
			...(width > down + up ? [{ cell: at, ways: ways.filter(({ amount }) => amount > 0) }] : [])
		].filter(({ ways }) => ways.length > 0);
	});
	const furthest = ({ ways }: Requirement) => Math.max(...ways.map(({ amount }) => amount));
	return requirements.sort((a, b) => furthest(b) - furthest(a) || a.cell - b.cell);
}

/** One in a table of whole numbers; in one of amounts, far less than any matters. */
function leastMove({ cells }: Problem): number {
	const values = cells.filter((cell) => !isHidden(cell) || cell.value !== null);
	if (values.every(({ value }) => Number.isInteger(value))) return 1;
	return Math.min(1, 1e-3 * Math.max(...values.map(({ value }) => Math.abs(value ?? 0))));
}
