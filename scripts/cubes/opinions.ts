import type { Dataset } from '#lib/contract/dataset.ts';
import { quoteText } from '#scripts/records/quote.ts';
import { lastDay, lastMonthOf } from './cube-periods.ts';
import { defineCube, type Cube } from './define-cube.ts';

/** Opinions of the people's congress and what became of them, one row an opinion, as reported. Public. */
export function opinionsOf(dataset: Dataset): Cube {
	return defineCube({
		name: 'opinions',
		reads: ['opinions'],
		queries: (from, periods) => [
			{
				grain: 'month × area × opinion',
				sql:
					`SELECT left(CAST(raised_on AS VARCHAR), 7) AS time_period, ` +
					`${quoteText(dataset.area_code)} AS ref_area, opinion_id AS opinion, source, ` +
					`status, baseline, target, title, responsible, measure, indicator, ` +
					`CAST(raised_on AS VARCHAR) AS raised_on, CAST(due_on AS VARCHAR) AS due_on, ` +
					`CAST(closed_on AS VARCHAR) AS closed_on FROM ${from('opinions')} AS o ` +
					`WHERE raised_on <= DATE '${lastDay(lastMonthOf(periods))}'`
			}
		]
	});
}
