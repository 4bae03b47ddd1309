import { valueOf, type CountyRows } from './county-rows.ts';

/** Who is beside those told, by what else is published: nobody, or not a few who would be known. */
export const isNoneOrMany = (others: number, threshold: number): boolean =>
	others === 0 || others >= threshold;

/** Applications that a county decided in a year, by what its quarters publish. */
export function decidedIn(
	{ county, periods, find }: CountyRows,
	year: string,
	programme: string,
	step = 'whole'
): number {
	return periods.quarters
		.filter(({ period }) => period.startsWith(year))
		.map(({ period }) =>
			valueOf(
				find('process', 'quarter × county', period, county, { programme, step, status: 'decided' }),
				'applications'
			)
		)
		.reduce((sum, each) => sum + each, 0);
}
