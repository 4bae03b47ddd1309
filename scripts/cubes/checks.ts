import type { Span } from './cube-periods.ts';
import { lastDay } from './cube-periods.ts';
import { COUNTY, defineCube, groupsOf, type CubeQuery, type From } from './define-cube.ts';

/** Verifications, visits and spot checks asked for in the period: quarter × county × kind, year × town. */
export const checks = defineCube({
	name: 'checks',
	reads: ['checks'],
	queries: (from, { quarters, years }) => [
		...quarters.map((span) => asked(from, span, 'quarter × county × kind', COUNTY, 'kind')),
		...years.map((span) => asked(from, span, 'year × town', 'town_code'))
	]
});

function asked(
	from: From,
	{ period, from: first, to }: Span,
	grain: string,
	area: string,
	kind?: string
): CubeQuery {
	return {
		grain,
		sql:
			`SELECT '${period}' AS time_period, ${area} AS ref_area, ${kind ?? `'_T'`} AS kind, ` +
			`'_T' AS data_source, count(*) AS checks, ` +
			`sum(CASE WHEN result = 'inconsistent' THEN 1 ELSE 0 END) AS inconsistent ` +
			`FROM ${from('checks')} AS c WHERE requested_on BETWEEN DATE '${first}-01' ` +
			`AND DATE '${lastDay(to)}' GROUP BY ${groupsOf(area, kind)}`
	};
}
