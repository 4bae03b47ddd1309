import { standingProgrammes } from '#scripts/records/codes.ts';
import { quoteText } from '#scripts/records/quote.ts';
import type { Span } from './cube-periods.ts';
import { COUNTY, defineCube, groupsOf, type CubeQuery, type From } from './define-cube.ts';

const isEvent = `programme NOT IN (${standingProgrammes.map(quoteText).join(', ')})`;

/**
 * One-off assistance by the month that it was paid for: quarter × county × programme, year × town ×
 * programme. A household helped in two months is two times, in one month once, however many
 * sources paid.
 */
export const events = defineCube({
	name: 'events',
	reads: ['payments'],
	queries: (from, { quarters, years }) => [
		...quarters.map((span) => given(from, span, 'quarter × county', COUNTY)),
		...years.map((span) => given(from, span, 'year × town', 'town_code'))
	]
});

function given(
	from: From,
	{ period, from: first, to }: Span,
	grain: string,
	area: string
): CubeQuery {
	return {
		grain,
		sql:
			`SELECT '${period}' AS time_period, ${area} AS ref_area, programme, ` +
			`count(DISTINCT household_id) AS households, ` +
			`count(DISTINCT household_id || ' ' || month) AS person_times ` +
			`FROM ${from('payments')} AS p WHERE ${isEvent} AND month BETWEEN '${first}' AND '${to}' ` +
			`GROUP BY ${groupsOf(area, 'programme')}`
	};
}
