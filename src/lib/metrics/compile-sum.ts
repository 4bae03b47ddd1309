import { AppError } from '#lib/errors.ts';
import type { Metric, Sum, Term } from './define-metric.ts';
import { storedPeriod, type MetricRequest, type Parameters } from './metric-request.ts';

export interface CompiledSum {
	sql: string;
	params: (string | number)[];
	tables: string[];
	/** The dimensions it is grouped by. */
	by: string[];
	/** Cells per group that must be there for the sum to be complete. */
	cells: number;
}

/** One side of a metric as SQL: its terms under each other, added up per group. */
export function compileSum(
	metric: Metric,
	sum: Sum,
	request: MetricRequest,
	parameters: Parameters
): CompiledSum {
	const by = request.by.filter(
		(name) => name !== sum.across && sum.terms.every(({ table }) => table.dimensions.includes(name))
	);
	const parts = sum.terms.map((term) => compileTerm(term, by, request));
	const factor = sum.times === undefined ? undefined : parameters[sum.times]?.value;
	if (sum.times !== undefined && factor === undefined)
		throw new AppError('metric/no-parameter', { metric: metric.id, parameter: sum.times });
	const total = factor === undefined ? 'sum(amount)' : '? * sum(amount)';
	return {
		sql:
			`SELECT ${[...by, ''].join(', ')}(${total})::DOUBLE AS total, ` +
			`(count(*) FILTER (WHERE required))::INTEGER AS cells, ` +
			`string_agg(DISTINCT status, '') AS statuses, string_agg(DISTINCT source, '+') AS sources\n` +
			`FROM (\n  ${parts.map(({ sql }) => sql).join('\n  UNION ALL\n  ')}\n) AS terms` +
			(by.length > 0 ? `\nGROUP BY ${by.join(', ')}` : ''),
		params: [...(factor === undefined ? [] : [factor]), ...parts.flatMap(({ params }) => params)],
		tables: sum.terms.map(({ table }) => table.name),
		by,
		cells: parts.reduce((cells, part) => cells + part.cells, 0)
	};
}

function compileTerm(term: Term, by: readonly string[], { where, base }: MetricRequest) {
	const { table, measure, minus, optional, at } = term;
	const values = (name: string) => term.where?.[name] ?? where[name] ?? [];
	const periods = values('time_period').map((asked) => [asked, storedPeriod(asked, at, base)]);
	const filters = table.dimensions.filter((name) => name !== 'time_period');
	// Said twice: only bounds tell the reader of a Parquet file which parts of a long history to leave out.
	const bounds = [
		boundsOf(
			'time_period',
			periods.map(([, stored]) => stored as string)
		),
		boundsOf('ref_area', values('ref_area'))
	].filter((bound) => bound !== undefined);
	const columns = by.map((name) => (name === 'time_period' ? 'asked AS time_period' : name));
	const spread = table.dimensions.filter((name) => !by.includes(name));
	return {
		sql:
			`SELECT ${[...columns, ''].join(', ')}${minus ? '-' : ''}${measure} AS amount, ` +
			`${measure}_status AS status, ${measure}_source AS source, ${!optional} AS required ` +
			`FROM ${table.name} JOIN (VALUES ${periods.map(() => '(?, ?)').join(', ')}) AS periods(asked, stored) ` +
			`ON time_period = stored WHERE ` +
			[
				...bounds.map(({ sql }) => sql),
				...filters.map(
					(name) =>
						`${name} IN (${values(name)
							.map(() => '?')
							.join(', ')})`
				)
			].join(' AND '),
		params: [
			...periods.flat(),
			...bounds.flatMap(({ params }) => params),
			...filters.flatMap((name) => [...values(name)])
		],
		cells: optional ? 0 : spread.reduce((count, name) => count * values(name).length, 1)
	};
}

/** Codes and periods are ASCII, so that JavaScript and DuckDB sort them alike. */
function boundsOf(column: string, values: readonly string[]) {
	const sorted = [...values].sort();
	const [least, most] = [sorted[0], sorted[sorted.length - 1]];
	return least === undefined || most === undefined
		? undefined
		: { sql: `${column} BETWEEN ? AND ?`, params: [least, most] };
}
