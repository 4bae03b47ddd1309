import { AppError } from '#lib/errors.ts';
import { checkProblem } from './check-problem.ts';
import { isCellStatus, type Problem, type ProblemCell } from './problem.ts';

/**
 * A problem in the JJ text format: `0`; the number of cells; a line a cell, `id value weight status
 * lower upper lpl upl spl`; the number of equations; a line an equation, `rhs n : id (times) …`.
 *
 * Source: Hundepool et al., τ-ARGUS user's manual, “JJ file”.
 *
 * @throws {AppError} `protection/problem-invalid` with the line and what is wrong there
 */
export function readJjProblem(text: string, file: string): Problem {
	const lines = text
		.split(/\r?\n/)
		.map((line, at) => ({ line: line.trim(), place: `line ${at + 1}` }))
		.filter(({ line }) => line !== '');
	let next = 0;
	const refuse = (place: string, reason: string) =>
		new AppError('protection/problem-invalid', { file, reason: `${place}: ${reason}` });
	const take = (what: string) => {
		const found = lines[next++];
		if (!found) throw refuse('at the end', `${what} is missing`);
		return found;
	};
	const count = (what: string): number => {
		const { line, place } = take(what);
		if (!/^\d+$/.test(line)) throw refuse(place, `${what} is no whole number`);
		return Number(line);
	};
	if (count('the leading 0') !== 0) throw refuse('line 1', 'a JJ file begins with 0');

	const places = new Map<string, number>();
	const cells = Array.from({ length: count('the number of cells') }, (_, at): ProblemCell => {
		const { line, place } = take('a cell');
		const [id = '', value, weight, status = '', ...bounds] = line.split(/\s+/);
		if (!isCellStatus(status) || bounds.length !== 5)
			throw refuse(place, 'a cell is: id value weight status lower upper lpl upl spl');
		if (places.has(id)) throw refuse(place, `id “${id}” is there twice`);
		places.set(id, at);
		const numbers = [value, weight, ...bounds].map(Number);
		if (numbers.some(Number.isNaN)) throw refuse(place, 'a number cannot be read');
		const [known = 0, cost = 0, lower = 0, upper = 0, lpl = 0, upl = 0, spl = 0] = numbers;
		return { id, value: known, status, weight: cost, lower, upper, lpl, upl, spl };
	});
	const equations = Array.from({ length: count('the number of equations') }, () => {
		const { line, place } = take('an equation');
		const [, rhs, length, listed] = /^(\S+)\s+(\d+)\s*:\s*(.*)$/.exec(line) ?? [];
		if (listed === undefined || Number.isNaN(Number(rhs)))
			throw refuse(place, 'an equation is: rhs n : id (times) …');
		const terms = [...listed.matchAll(/(\S+?)\s*\(\s*([^)\s]+)\s*\)/g)].map(
			([, id = '', times]) => {
				const cell = places.get(id);
				if (cell === undefined) throw refuse(place, `no cell has the id “${id}”`);
				if (Number.isNaN(Number(times))) throw refuse(place, 'a number cannot be read');
				return { cell, times: Number(times) };
			}
		);
		if (terms.length !== Number(length))
			throw refuse(place, `${length} terms are announced, ${terms.length} are there`);
		return { rhs: Number(rhs), terms };
	});
	if (lines[next]) throw refuse(lines[next]?.place ?? '', 'more lines than the file announces');
	return checkProblem({ cells, equations }, file);
}
