import { reportedIndicators } from '#lib/contract/reported-indicators.ts';
import { quoteText } from '#scripts/records/quote.ts';
import { lastMonthOf } from './cube-periods.ts';
import { defineCube } from './define-cube.ts';

/** The month with which a period ends. */
const LAST_MONTH =
	`CASE WHEN length(period) = 4 THEN period || '-12' WHEN period LIKE '%Q%' THEN left(period, 5) || ` +
	`CASE right(period, 1) WHEN '1' THEN '03' WHEN '2' THEN '06' WHEN '3' THEN '09' ELSE '12' END ` +
	`ELSE period END`;

/** What a row says of its figures: about so many (余、多、近), or exactly. */
const STATUS = `CASE WHEN approximate = 1 THEN 'E' ELSE 'A' END`;
const MEASURES = ['value', 'numerator', 'denominator'];

/**
 * Figures that departments report and nobody computes here, by the indicator's name. Public; a note,
 * in which anything may be written, stays with the records.
 */
export const reported = defineCube({
	name: 'reported',
	reads: ['reported'],
	tellsStatusOf: MEASURES,
	queries: (from, periods) => [
		{
			grain: 'period × area × indicator',
			sql:
				`SELECT period AS time_period, area_code AS ref_area, indicator, value, ` +
				`numerator, denominator, ` +
				MEASURES.map((measure) => `${STATUS} AS ${measure}_status, `).join('') +
				`${worded(({ label }) => label['zh-CN'], 'indicator')} AS label, ` +
				`${worded(({ label }) => label.en, 'indicator')} AS label_en, ` +
				`${worded(({ unit }) => unit, `''`)} AS unit ` +
				`FROM ${from('reported')} AS r WHERE ${LAST_MONTH} <= '${lastMonthOf(periods)}'`
		}
	]
});

/** An indicator that the contract has no words for goes by its own name. */
function worded(
	words: (known: (typeof reportedIndicators)[string]) => string,
	otherwise: string
): string {
	const branches = Object.entries(reportedIndicators).map(
		([indicator, known]) => `WHEN ${quoteText(indicator)} THEN ${quoteText(words(known))}`
	);
	return `CASE indicator ${branches.join(' ')} ELSE ${otherwise} END`;
}
