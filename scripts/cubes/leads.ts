import type { Span } from './cube-periods.ts';
import { lastDay } from './cube-periods.ts';
import { COUNTY, defineCube, type CubeQuery, type From } from './define-cube.ts';

/** Clues found in the period: year × county × kind, quarter × county. */
export const leads = defineCube({
	name: 'leads',
	reads: ['leads'],
	queries: (from, { quarters, years }) => [
		...quarters.map((span) => found(from, span, 'quarter × county')),
		...years.map((span) => found(from, span, 'year × county × kind', 'kind'))
	]
});

function found(
	from: From,
	{ period, from: first, to }: Span,
	grain: string,
	kind?: string
): CubeQuery {
	return {
		grain,
		sql:
			`SELECT '${period}' AS time_period, ${COUNTY} AS ref_area, ${kind ?? `'_T'`} AS kind, ` +
			`'_T' AS outcome, count(*) AS cases, sum(amount_due_yuan) AS due_yuan, ` +
			`sum(amount_recovered_yuan) AS recovered_yuan FROM ${from('leads')} AS l ` +
			`WHERE found_on BETWEEN DATE '${first}-01' AND DATE '${lastDay(to)}' ` +
			`GROUP BY ${COUNTY}${kind ? `, ${kind}` : ''}`
	};
}
