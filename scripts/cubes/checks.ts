import { lastDay, type Span } from './cube-periods.ts';
import {
	COUNTY,
	defineCube,
	groupsOf,
	orUnknown,
	type CubeQuery,
	type From
} from './define-cube.ts';

/**
 * Verifications, visits and spot checks asked for in the period: quarter × county × kind, year ×
 * county × data source (verifications), year × town. How many did not match, of the county only: in
 * a town it would point at households.
 */
export const checks = defineCube({
	name: 'checks',
	reads: ['checks'],
	behind: ['behind', 'behind_inconsistent'],
	queries: (from, { quarters, years }) => [
		...quarters.map((span) => asked(from, span, { grain: 'quarter × county × kind', by: 'kind' })),
		...years.flatMap((span) => [
			asked(from, span, { grain: 'year × county × source', by: 'data_source' }),
			asked(from, span, { grain: 'year × town' })
		])
	]
});

interface Shape {
	grain: string;
	/** The county by this column; without one, the towns. */
	by?: 'kind' | 'data_source';
}

function asked(from: From, { period, from: first, to }: Span, { grain, by }: Shape): CubeQuery {
	const area = by ? COUNTY : 'town_code';
	const source = orUnknown('data_source');
	const isSource = by === 'data_source';
	const kind = by === 'kind' ? 'kind' : isSource ? `'verification'` : `'_T'`;
	const inconsistent = by
		? `sum(CASE WHEN result = 'inconsistent' THEN 1 ELSE 0 END)`
		: 'CAST(NULL AS INTEGER)';
	return {
		grain,
		sql:
			`SELECT '${period}' AS time_period, ${area} AS ref_area, ${kind} AS kind, ` +
			`${isSource ? source : `'_T'`} AS data_source, count(*) AS checks, ` +
			`${inconsistent} AS inconsistent, count(DISTINCT household_id) AS behind, ` +
			`count(DISTINCT CASE WHEN result = 'inconsistent' THEN household_id END) ` +
			`AS behind_inconsistent FROM ${from('checks')} AS c ` +
			`WHERE requested_on BETWEEN DATE '${first}-01' AND DATE '${lastDay(to)}'` +
			`${isSource ? ` AND kind = 'verification'` : ''} ` +
			`GROUP BY ${groupsOf(area, isSource ? source : by)}`
	};
}
