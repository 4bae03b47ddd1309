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
		// A mean of doubles: of decimals, the two databases would round it differently.
		sql:
			`SELECT '${period}' AS time_period, ref_area, programme, ${BRACKET} AS bracket, ` +
			`count(*) AS households, CAST(sum(amount) AS DOUBLE PRECISION) / count(*) AS mean_yuan ` +
			`FROM (${amounts}) AS h GROUP BY ref_area, programme, ${BRACKET}`
	};
}

/** The codes name their lower edges; the last one below which an amount is not is its bracket. */
const BRACKET = `CASE ${Object.keys(paymentBrackets)
	.map((code) => ({ code, edge: Number(code.split(/[-+]/)[0]) }))
	.reverse()
	.map(({ code, edge }) => (edge > 0 ? `WHEN amount >= ${edge} THEN '${code}'` : `ELSE '${code}'`))
	.join(' ')} END`;
