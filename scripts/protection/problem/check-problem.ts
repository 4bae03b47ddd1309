import { AppError } from '#lib/errors.ts';
import { isHidden, type Problem } from './problem.ts';

/**
 * Refuse what cannot be attacked or protected: a published cell without a value, a value outside its
 * bounds, a level below zero, an equation that the values do not satisfy.
 *
 * @returns the problem as it is.
 * @throws {AppError} `protection/problem-invalid`
 */
export function checkProblem(problem: Problem, file: string): Problem {
	const refuse = (reason: string) => new AppError('protection/problem-invalid', { file, reason });
	for (const cell of problem.cells) {
		const { id, value, lower, upper, lpl, upl, spl, weight } = cell;
		if (value === null && !isHidden(cell))
			throw refuse(`cell “${id}” is published without a value`);
		if (lower > upper) throw refuse(`cell “${id}”: lower is above upper`);
		if (value !== null && (value < lower || value > upper))
			throw refuse(`cell “${id}”: value lies outside lower and upper`);
		if (Math.min(lpl, upl, spl, weight) < 0)
			throw refuse(`cell “${id}”: a protection level or weight is below zero`);
	}
	for (const [at, { rhs, terms }] of problem.equations.entries()) {
		const values = terms.map(({ cell, times }) => {
			const value = problem.cells[cell]?.value;
			return value === null || value === undefined ? NaN : times * value;
		});
		const difference = values.reduce((sum, each) => sum + each, -rhs);
		const size = values.reduce((sum, each) => sum + Math.abs(each), Math.abs(rhs));
		if (Math.abs(difference) > 1e-9 * size + 1e-6)
			throw refuse(`equation ${at + 1} is off by ${Number(difference.toPrecision(6))}`);
	}
	return problem;
}
