import type { Status } from '#lib/contract/define-table.ts';
import { gridOf, type MetricRequest } from '#lib/metrics/metric-request.ts';
import type { Row, Value } from './query-engine.ts';

/** Why a figure has no value; each is explained to the reader. */
export type Reason =
	'hidden' | 'not-reported' | 'not-applicable' | 'no-base' | 'zero-base' | 'zero-denominator';

/** Status, numerator, denominator, sources joined by `+`: one cell of an answer as it is shipped. */
export type Cell = readonly [Status, number | null, number | null, string];

/** The worst status of its parts is the status of a figure; a part that does not apply adds nothing. */
const WORST_FIRST: readonly Status[] = ['C', 'M', 'B', 'P', 'E', 'R', 'A', 'Z'];

/**
 * Lay the engine's rows onto the grid of the question. A sum that rests on fewer cells than it
 * should is null: missing is not zero.
 *
 * @returns one cell per point of `gridOf(request)`, in its order.
 */
export function readCells(
	rows: readonly Row[],
	request: MetricRequest,
	expected: { numerator: number; denominator: number },
	hasDenominator: boolean
): Cell[] {
	const place = (row: Readonly<Record<string, Value>>) =>
		request.by.map((name) => row[name]).join('|');
	const found = new Map(rows.map((row) => [place(row), row]));
	return gridOf(request).map((dimensions): Cell => {
		const row = found.get(place(dimensions));
		if (!row) return ['M', null, null, ''];
		const status = worst(`${row.numerator_statuses ?? ''}${row.denominator_statuses ?? ''}`);
		const numerator = whole(row, 'numerator', expected.numerator);
		const denominator = hasDenominator ? whole(row, 'denominator', expected.denominator) : null;
		const sources = `${row.numerator_sources ?? ''}+${row.denominator_sources ?? ''}`;
		return [status, numerator, denominator, distinct(sources)];
	});
}

function whole(row: Row, side: string, cells: number): number | null {
	const statuses = String(row[`${side}_statuses`] ?? '');
	const total = row[side];
	if (row[`${side}_cells`] !== cells || /[CM]/.test(statuses)) return null;
	return typeof total === 'number' ? total : null;
}

/** One status for all of these, run together. */
export function worst(statuses: string): Status {
	return WORST_FIRST.find((status) => statuses.includes(status)) ?? 'M';
}

/** Each source once, in order. */
export function distinct(sources: string): string {
	return [...new Set(sources.split('+').filter((source) => source !== ''))].sort(byPlace).join('+');
}

/** By source, then by line as a number. */
function byPlace(a: string, b: string): number {
	const [left = '', leftLine = '0'] = a.split(':');
	const [right = '', rightLine = '0'] = b.split(':');
	return left < right ? -1 : left > right ? 1 : Number(leftLine) - Number(rightLine);
}
