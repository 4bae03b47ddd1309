import { openAttacker, TOLERANCE, type Interval } from '../linear/attacker.ts';
import { attackedSystem, hiddenCells, neededInterval, type Problem } from './problem.ts';

/** A hidden cell that an attacker knows too well. */
export interface Violation {
	id: string;
	lo: number;
	hi: number;
	needLo: number;
	needHi: number;
}

export interface ProblemAudit {
	/** Of every hidden cell, by its id. */
	intervals: Record<string, Interval>;
	/** Hidden cells of which only one value is possible. */
	exact: string[];
	/** Unsafe cells whose interval does not reach as far as their protection levels, or is a point. */
	violations: Violation[];
}

/**
 * What an attacker makes of a table with some cells hidden.
 *
 * @param hidden places of the cells; without it, those of status u and m.
 * @throws {AppError} `protection/contradictory`, `protection/unsolved`
 */
export async function auditProblem(
	problem: Problem,
	hidden: readonly number[] = hiddenCells(problem)
): Promise<ProblemAudit> {
	const attacker = openAttacker(attackedSystem(problem, hidden));
	try {
		const audit: ProblemAudit = { intervals: {}, exact: [], violations: [] };
		for (const [column, at] of hidden.entries()) {
			const cell = problem.cells[at];
			if (!cell) continue;
			const interval = await attacker.interval(column);
			const [lo, hi] = interval;
			audit.intervals[cell.id] = interval;
			const isExact = hi - lo < TOLERANCE;
			if (isExact) audit.exact.push(cell.id);
			const [needLo, needHi] = neededInterval(cell);
			const isCovered = lo <= needLo + TOLERANCE && hi >= needHi - TOLERANCE;
			const isWide = hi - lo >= cell.spl - TOLERANCE;
			if (cell.status === 'u' && (isExact || !isCovered || !isWide))
				audit.violations.push({ id: cell.id, lo, hi, needLo, needHi });
		}
		return audit;
	} finally {
		attacker.close();
	}
}
