import { lastMonthOf } from './cube-periods.ts';
import { defineCube } from './define-cube.ts';

/**
 * Services as towns report them: month × town × kind. Public: no protection. Who provides them is
 * left out, since the name may be a person's.
 */
export const services = defineCube({
	name: 'services',
	reads: ['services'],
	queries: (from, periods) => [
		{
			grain: 'month × town',
			sql:
				`SELECT month AS time_period, town_code AS ref_area, kind, person_times AS value, ` +
				`CAST(NULL AS INTEGER) AS numerator, CAST(NULL AS INTEGER) AS denominator, contract_yuan ` +
				`FROM ${from('services')} AS s WHERE month <= '${lastMonthOf(periods)}'`
		}
	]
});
