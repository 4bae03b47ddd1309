import { paymentBrackets } from '#lib/contract/holder-codes.ts';
import type { Span } from './cube-periods.ts';
import { COUNTY, defineCube, type CubeQuery, type From } from './define-cube.ts';
import { isStanding } from './stock.ts';

/**
 * What households are paid regularly: year × county × programme × bracket of the amount for the
 * year's last month, whichever sources paid it. Back pay, price subsidies and one-off payments are
 * left out: they would put a household into a bracket that it is in for one month. Households times
 * means are therefore December's regular amount of `funds`, but for the rounding of the means.
 */
export const benefit = defineCube({
	name: 'benefit',
	reads: ['payments'],
	queries: (from, { years }) => years.map((span) => inBrackets(from, span))
});

function inBrackets(from: From, { period, to }: Span): CubeQuery {
	const amounts =
		`SELECT ${COUNTY} AS ref_area, programme, household_id, sum(amount_yuan) AS amount ` +
		`FROM ${from('payments')} AS p WHERE ${isStanding} AND kind = 'regular' AND month = '${to}' ` +
		`GROUP BY ${COUNTY}, programme, household_id`;
	return {
		grain: 'year × county × bracket',
		sql:
			`SELECT '${period}' AS time_period, ref_area, programme, ${BRACKET} AS bracket, ` +
			`count(*) AS households, ${MEAN} AS mean_yuan ` +
			`FROM (${amounts}) AS h GROUP BY ref_area, programme, ${BRACKET}`
	};
}

/**
 * Whole cents, half of one upwards, from whole numbers alone: a fraction would be rounded by each
 * database, and by each way of bringing its answer here, as they please.
 */
const MEAN =
	`CAST(floor((CAST(sum(amount) * 200 AS DOUBLE PRECISION) + count(*)) / (2 * count(*))) AS BIGINT) ` +
	`* 0.01`;

/** The codes name their lower edges; the last one below which an amount is not is its bracket. */
const BRACKET = `CASE ${Object.keys(paymentBrackets)
	.map((code) => ({ code, edge: Number(code.split(/[-+]/)[0]) }))
	.reverse()
	.map(({ code, edge }) => (edge > 0 ? `WHEN amount >= ${edge} THEN '${code}'` : `ELSE '${code}'`))
	.join(' ')} END`;
