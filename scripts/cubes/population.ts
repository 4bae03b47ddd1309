import { lastMonthOf } from './cube-periods.ts';
import { defineCube } from './define-cube.ts';

/** People at the year's end, registered and resident. Public: no protection. */
export const population = defineCube({
	name: 'population',
	reads: ['population'],
	queries: (from, periods) =>
		['registered', 'resident'].map((basis) => ({
			grain: `year × area × ${basis}`,
			sql:
				`SELECT year AS time_period, area_code AS ref_area, '${basis}' AS basis, ` +
				`${basis} AS persons FROM ${from('population')} AS p ` +
				`WHERE year || '-12' <= '${lastMonthOf(periods)}'`
		}))
});
