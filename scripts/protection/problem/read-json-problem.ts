import { AppError } from '#lib/errors.ts';
import { isRecord } from '#scripts/connectors/read-json.ts';
import { checkProblem } from './check-problem.ts';
import { isCellStatus, type Problem, type ProblemCell } from './problem.ts';

/** A wrong place of a file, and what is wrong with it. */
const refuse = (file: string, reason: string, cause?: unknown) =>
	new AppError('protection/problem-invalid', { file, reason }, { cause });

type Given = Readonly<Record<string, unknown>>;

/**
 * A problem in JSON: `{"cells": [{"id", "value", "status", "lower", "upper", "lpl", "upl", "spl",
 * "weight"}], "equations": [{"rhs", "terms": [[id, times], …]}]}`. Left out: lower 0, upper none,
 * levels 0, weight the value, rhs 0.
 *
 * @throws {AppError} `protection/problem-invalid` with the place and what is wrong there
 */
export function readJsonProblem(text: string, file: string): Problem {
	const given = parse(text, file);
	if (!isRecord(given)) throw refuse(file, 'not a JSON object with cells and equations');
	const cells = listOf(given, 'cells', file).map((cell, at) =>
		readCell(cell, `cells[${at}]`, file)
	);
	const places = new Map<string, number>();
	for (const [at, { id }] of cells.entries()) {
		if (places.has(id)) throw refuse(file, `cells[${at}]: id “${id}” is there twice`);
		places.set(id, at);
	}
	const equations = listOf(given, 'equations', file).map((equation, at) => {
		const place = `equations[${at}]`;
		if (!isRecord(equation)) throw refuse(file, `${place}: not an object`);
		return {
			rhs: number(equation, 'rhs', 0, place, file),
			terms: listOf(equation, 'terms', file, place).map((term) => {
				const [id, times] = Array.isArray(term) ? (term as unknown[]) : [];
				const cell = places.get(String(id));
				if (cell === undefined) throw refuse(file, `${place}: no cell has the id “${String(id)}”`);
				if (typeof times !== 'number' || !Number.isFinite(times))
					throw refuse(file, `${place}: a term is [id, number]`);
				return { cell, times };
			})
		};
	});
	return checkProblem({ cells, equations }, file);
}

function parse(text: string, file: string): unknown {
	try {
		return JSON.parse(text);
	} catch (cause) {
		throw refuse(file, cause instanceof Error ? cause.message : String(cause), cause);
	}
}

function readCell(given: unknown, place: string, file: string): ProblemCell {
	if (!isRecord(given)) throw refuse(file, `${place}: not an object`);
	const { id, status = 's' } = given;
	if (typeof id !== 'string' || id === '') throw refuse(file, `${place}: id is missing`);
	if (!isCellStatus(status)) throw refuse(file, `${place}: status is none of s, u, z, m`);
	const known = (given['value'] ?? null) === null ? null : number(given, 'value', 0, place, file);
	const level = (name: string, otherwise: number) => number(given, name, otherwise, place, file);
	return {
		...{ id, status, value: known, lower: level('lower', 0), upper: level('upper', Infinity) },
		...{ lpl: level('lpl', 0), upl: level('upl', 0), spl: level('spl', 0) },
		weight: level('weight', Math.abs(known ?? 0))
	};
}

/** Null and absence are the default: JSON knows no infinity. */
function number(
	given: Given,
	name: string,
	otherwise: number,
	place: string,
	file: string
): number {
	const value = given[name] ?? otherwise;
	if (typeof value === 'number' && !Number.isNaN(value)) return value;
	throw refuse(file, `${place}: ${name} is no number`);
}

function listOf(given: Given, name: string, file: string, place = ''): unknown[] {
	const list = given[name];
	if (Array.isArray(list)) return list as unknown[];
	throw refuse(file, `${place ? `${place}: ` : ''}${name} is no list`);
}
