import type { Span } from './cube-periods.ts';
import { COUNTY, defineCube, groupsOf, type CubeQuery, type From } from './define-cube.ts';

/**
 * Money paid, by the month that it was paid for: month × county × programme, quarter × town ×
 * programme, quarter × county × programme × source.
 */
export const funds = defineCube({
	name: 'funds',
	reads: ['payments'],
	queries: (from, { months, quarters }) => [
		...months.map((span) => paid(from, span, 'month × county', COUNTY)),
		...quarters.flatMap((span) => [
			paid(from, span, 'quarter × town', 'town_code'),
			paid(from, span, 'quarter × county × source', COUNTY, 'source')
		])
	]
});

function paid(
	from: From,
	{ period, from: first, to }: Span,
	grain: string,
	area: string,
	source?: string
): CubeQuery {
	return {
		grain,
		sql:
			`SELECT '${period}' AS time_period, ${area} AS ref_area, programme, ` +
			`${source ?? `'_T'`} AS source, sum(amount_yuan) AS amount_yuan ` +
			`FROM ${from('payments')} AS p WHERE month BETWEEN '${first}' AND '${to}' ` +
			`GROUP BY ${groupsOf(area, 'programme', source)}`
	};
}
