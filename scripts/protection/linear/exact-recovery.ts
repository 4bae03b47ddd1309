import type { LinearSystem } from './linear-system.ts';

/** Primes below 2²⁶: products of two residues are exact in a double. Two, so that no accident decides. */
const PRIMES = [67_108_859, 67_108_837];

/**
 * Columns whose number follows from the equations alone, whatever the bounds: the unit vector of such a
 * column is a combination of the equations. A second way beside linear programmes, without any
 * tolerance: Gauss and Jordan in whole numbers modulo a prime.
 *
 * @param system coefficients must be whole numbers.
 * @throws {RangeError} for a coefficient that is not
 */
export function exactlyRecovered(system: LinearSystem): number[] {
	const [first = [], ...others] = PRIMES.map((prime) => unitColumns(system, prime));
	return first.filter((column) => others.every((found) => found.includes(column)));
}

function unitColumns({ rows }: LinearSystem, prime: number): number[] {
	const pivots = new Map<number, Map<number, number>>();
	for (const { lower, upper, terms } of rows) {
		if (lower !== upper) continue;
		const row = new Map<number, number>();
		for (const { column, times } of terms) {
			if (!Number.isInteger(times)) throw new RangeError('coefficients must be whole numbers');
			add(row, column, modulo(times, prime), prime);
		}
		for (const [column, pivot] of pivots) {
			const factor = row.get(column);
			if (factor !== undefined) subtract(row, pivot, factor, prime);
		}
		const [lead] = row.keys();
		if (lead === undefined) continue;
		scale(row, inverse(row.get(lead) as number, prime), prime);
		for (const pivot of pivots.values()) {
			const factor = pivot.get(lead);
			if (factor !== undefined) subtract(pivot, row, factor, prime);
		}
		pivots.set(lead, row);
	}
	return [...pivots]
		.flatMap(([column, row]) => (row.size === 1 ? [column] : []))
		.sort((a, b) => a - b);
}

const modulo = (value: number, prime: number) => ((value % prime) + prime) % prime;

function add(row: Map<number, number>, column: number, value: number, prime: number): void {
	const sum = modulo((row.get(column) ?? 0) + value, prime);
	if (sum === 0) row.delete(column);
	else row.set(column, sum);
}

function subtract(
	row: Map<number, number>,
	other: ReadonlyMap<number, number>,
	factor: number,
	prime: number
): void {
	for (const [column, value] of other) add(row, column, prime - ((value * factor) % prime), prime);
}

function scale(row: Map<number, number>, factor: number, prime: number): void {
	for (const [column, value] of row) row.set(column, (value * factor) % prime);
}

/** By Fermat: value to the power of prime − 2. */
function inverse(value: number, prime: number): number {
	let result = 1;
	let base = value;
	for (let power = prime - 2; power > 0; power = Math.floor(power / 2)) {
		if (power % 2 === 1) result = (result * base) % prime;
		base = (base * base) % prime;
	}
	return result;
}
