import { defineCube } from './define-cube.ts';
import { lastDay } from './cube-periods.ts';

/** The basic living standard in force at each month's end, with its document. Public: no protection. */
export const standards = defineCube({
	name: 'standards',
	reads: ['standards'],
	queries: (from, { months }) =>
		months.map(({ period }) => ({
			grain: 'month × area',
			sql:
				`SELECT '${period}' AS time_period, area_code AS ref_area, programme, urban_rural, ` +
				`monthly_yuan, CAST(effective_from AS VARCHAR) AS effective_from, document ` +
				`FROM ${from('standards')} AS s WHERE kind = 'basic' AND effective_from = (` +
				`SELECT max(o.effective_from) FROM ${from('standards')} AS o WHERE o.kind = s.kind ` +
				`AND o.area_code = s.area_code AND o.programme = s.programme ` +
				`AND o.urban_rural = s.urban_rural AND o.effective_from <= DATE '${lastDay(period)}')`
		}))
});
