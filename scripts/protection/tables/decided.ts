import { behindOf, valueOf, type CountyRows } from './county-rows.ts';

/** Who is beside those told, by what else is published: nobody, or not a few who would be known. */
export const isNoneOrMany = (others: number, threshold: number): boolean =>
	others === 0 || others >= threshold;

/** Applications that a county decided in a year, quarter by quarter, with the households that they are of. */
export function decidedByQuarter(
	{ county, periods, find }: CountyRows,
	year: string,
	programme: string
): { applications: number; households: number }[] {
	const codes = { programme, step: 'whole', status: 'decided' };
	return periods.quarters
		.filter(({ period }) => period.startsWith(year))
		.map(({ period }) => find('process', 'quarter × county', period, county, codes))
		.map((row) => ({ applications: valueOf(row, 'applications'), households: behindOf(row) }));
}

/** The same, of the whole year. */
export const decidedIn = (rows: CountyRows, year: string, programme: string): number =>
	decidedByQuarter(rows, year, programme).reduce((sum, { applications }) => sum + applications, 0);
