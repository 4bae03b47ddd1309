import { lastDay } from './cube-periods.ts';
import { defineCube, type Cube } from './define-cube.ts';

/** The basic standard in force at each month's end, with its document. Public: no protection. */
export const standards = standardsInForce('standards', `kind = 'basic'`);

/** What is added for care to the basic standard of 特困, likewise. */
export const careStandards = standardsInForce('care_standards', `kind <> 'basic'`);

function standardsInForce(name: string, which: string): Cube {
	return defineCube({
		name,
		reads: ['standards'],
		queries: (from, { months }) =>
			months.map(({ period }) => ({
				grain: 'month × area',
				sql:
					`SELECT '${period}' AS time_period, area_code AS ref_area, programme, kind, urban_rural, ` +
					`monthly_yuan, CAST(effective_from AS VARCHAR) AS effective_from, document ` +
					`FROM ${from('standards')} AS s WHERE ${which} AND effective_from = (` +
					`SELECT max(o.effective_from) FROM ${from('standards')} AS o WHERE o.kind = s.kind ` +
					`AND o.area_code = s.area_code AND o.programme = s.programme ` +
					`AND o.urban_rural = s.urban_rural AND o.effective_from <= DATE '${lastDay(period)}')`
			}))
	});
}
