import type { Span } from './cube-periods.ts';
import { COUNTY, defineCube, groupsOf, type CubeQuery, type From } from './define-cube.ts';

/**
 * Money paid, by the month that it was paid for: month × county and quarter × town × programme, each
 * in all and by kind, so that one-off payments stand apart; quarter × county × programme × source.
 */
export const funds = defineCube({
	name: 'funds',
	reads: ['payments'],
	queries: (from, { months, quarters }) => [
		...months.flatMap((span) => [
			paid(from, span, 'month × county', COUNTY),
			paid(from, span, 'month × county × kind', COUNTY, 'kind')
		]),
		...quarters.flatMap((span) => [
			paid(from, span, 'quarter × town', 'town_code'),
			paid(from, span, 'quarter × town × kind', 'town_code', 'kind'),
			paid(from, span, 'quarter × county × source', COUNTY, 'source')
		])
	]
});

function paid(
	from: From,
	{ period, from: first, to }: Span,
	grain: string,
	area: string,
	by?: 'kind' | 'source'
): CubeQuery {
	const column = (name: string) => (by === name ? name : `'_T'`);
	return {
		grain,
		sql:
			`SELECT '${period}' AS time_period, ${area} AS ref_area, programme, ` +
			`${column('source')} AS source, ${column('kind')} AS kind, sum(amount_yuan) AS amount_yuan ` +
			`FROM ${from('payments')} AS p WHERE month BETWEEN '${first}' AND '${to}' ` +
			`GROUP BY ${groupsOf(area, 'programme', by)}`
	};
}
