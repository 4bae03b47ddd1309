import { COUNTY, defineCube, groupsOf, type CubeQuery, type From } from './define-cube.ts';
import type { Span } from './cube-periods.ts';
import { isStanding, onRolls } from './stock.ts';

/** The stock at each month's end: month × county × programme × stratum, month × town × programme. */
export const coverage = defineCube({
	name: 'coverage',
	reads: ['spells'],
	queries: (from, { months }) =>
		months.flatMap((month) => [
			stock(from, month, 'month × county × stratum', COUNTY, 'urban_rural'),
			stock(from, month, 'month × county', COUNTY),
			stock(from, month, 'month × town', 'town_code')
		])
});

function stock(
	from: From,
	{ period }: Span,
	grain: string,
	area: string,
	stratum?: string
): CubeQuery {
	return {
		grain,
		sql:
			`SELECT '${period}' AS time_period, ${area} AS ref_area, programme, ` +
			`${stratum ?? `'_T'`} AS urban_rural, count(DISTINCT household_id) AS households, ` +
			`count(DISTINCT person_id) AS persons FROM ${from('spells')} AS s ` +
			`WHERE ${isStanding} AND ${onRolls(period)} GROUP BY ${groupsOf(area, 'programme', stratum)}`
	};
}
