import { TOTAL } from '#lib/contract/code-lists.ts';
import { compileSum, type CompiledSum } from './compile-sum.ts';
import { termsOf, type Metric } from './define-metric.ts';
import type { MetricRequest, Parameters } from './metric-request.ts';
import { refuseRequest } from './refuse-request.ts';

export interface Query {
	sql: string;
	/** Bound in order to the `?` of `sql`. */
	params: (string | number)[];
	/** The tables that `sql` reads. */
	tables: readonly string[];
}

export interface MetricQuery extends Query {
	/** Cells that a complete figure rests on, per group. */
	expected: { numerator: number; denominator: number };
}

/**
 * Write the query that answers one metric at one grain: the sum of its numerators and the sum of
 * its denominators, so that no caller can average an average.
 *
 * @returns SQL for DuckDB 0.9 and 1.5. One row per group that has data: the `by` columns,
 *   `numerator` and `denominator` (DOUBLE, contract units), for each side `…_cells` (INTEGER, how
 *   many cells it rests on), `…_statuses` (the distinct ones, run together) and `…_sources`.
 * @throws {AppError} what `refuseRequest` throws, and `metric/no-parameter`
 */
export function compileMetric(
	metric: Metric,
	request: MetricRequest,
	parameters: Parameters = {}
): MetricQuery {
	const asked = withTotals(metric, request);
	refuseRequest(metric, request, asked.where);
	const numerator = compileSum(metric, metric.numerator, asked, parameters);
	const denominator =
		metric.denominator === 'none'
			? undefined
			: compileSum(metric, metric.denominator, asked, parameters);
	return {
		sql: join(asked.by, numerator, denominator),
		params: [...numerator.params, ...(denominator?.params ?? [])],
		tables: [...new Set([...numerator.tables, ...(denominator?.tables ?? [])])],
		expected: { numerator: numerator.cells, denominator: denominator?.cells ?? 0 }
	};
}

function join(by: readonly string[], numerator: CompiledSum, denominator?: CompiledSum): string {
	const side = (alias: string, name: string) =>
		`${alias}.total AS ${name}, ${alias}.cells AS ${name}_cells, ` +
		`${alias}.statuses AS ${name}_statuses, ${alias}.sources AS ${name}_sources`;
	const columns = [...by.map((name) => `n.${name}`), side('n', 'numerator')];
	const order = by.length > 0 ? `\nORDER BY ${by.map((name) => `n.${name}`).join(', ')}` : '';
	if (!denominator) {
		return `WITH n AS (${numerator.sql})\nSELECT ${columns.join(', ')}\nFROM n${order}`;
	}
	const on = denominator.by.map((name) => `n.${name} = d.${name}`);
	return (
		`WITH n AS (${numerator.sql}),\nd AS (${denominator.sql})\n` +
		`SELECT ${[...columns, side('d', 'denominator')].join(', ')}\n` +
		`FROM n LEFT JOIN d ON ${on.length > 0 ? on.join(' AND ') : 'true'}${order}`
	);
}

const OPEN_AS_TOTAL = ['urban_rural', 'kind', 'channel', 'devolved', 'source'];

/** The request with `_T` for every dimension that the definition and the question leave open. */
function withTotals(metric: Metric, request: MetricRequest): MetricRequest {
	const where: Record<string, readonly string[]> = { ...request.where };
	for (const { table } of termsOf(metric)) {
		for (const name of table.dimensions) {
			if (OPEN_AS_TOTAL.includes(name)) where[name] ??= [TOTAL];
		}
	}
	return { ...request, where };
}
