import { splitStatus } from '#lib/contract/code-lists.ts';
import type { Status } from '#lib/contract/define-table.ts';
import type { Point } from '#lib/queries/query-metric.ts';

/** A figure in persons, as an engine would answer it. */
export function makePoint(value: number, status: Status = 'A'): Point {
	return {
		dimensions: {},
		value,
		numerator: value,
		denominator: null,
		unit: 'person',
		status,
		...splitStatus(status),
		sources: []
	};
}
