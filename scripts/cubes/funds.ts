import { shiftPeriod } from '#lib/calendar/period.ts';
import type { Span } from './cube-periods.ts';
import { COUNTY, defineCube, groupsOf, type CubeQuery, type From } from './define-cube.ts';

/**
 * Money paid, by the month that it was paid for: month × county and quarter × town × programme, each
 * in all and by kind, so that one-off payments stand apart; quarter × county × programme × source.
 * The county's quarters, which no file has, say what households are usually paid.
 */
export const funds = defineCube({
	name: 'funds',
	reads: ['payments'],
	behind: ['behind', 'changed', 'largest_yuan', 'p75_yuan', 'p90_yuan'],
	queries: (from, { months, quarters }) => [
		...months.flatMap((span) => [
			paid(from, span, { grain: 'month × county', area: COUNTY, sinceLast: true }),
			paid(from, span, { grain: 'month × county × kind', area: COUNTY, by: 'kind' })
		]),
		...quarters.flatMap((span) => [
			paid(from, span, { grain: 'quarter × county', area: COUNTY }),
			paid(from, span, { grain: 'quarter × town', area: 'town_code' }),
			paid(from, span, { grain: 'quarter × town × kind', area: 'town_code', by: 'kind' }),
			paid(from, span, { grain: 'quarter × county × source', area: COUNTY, by: 'source' })
		])
	]
});

interface Shape {
	grain: string;
	area: string;
	by?: 'kind' | 'source';
	/** Whether to count the households whose amount is not that of the month before. */
	sinceLast?: boolean;
}

/** Each household's amount where the rows lie, then their sum, number, largest and usual ones. */
function paid(
	from: From,
	{ period, from: first, to }: Span,
	{ grain, area, by, sinceLast = false }: Shape
): CubeQuery {
	const column = (name: string) => (by === name ? name : `'_T'`);
	const before = sinceLast ? shiftPeriod(first, -1) : first;
	const now = sinceLast ? `CASE WHEN month = '${first}' THEN amount_yuan END` : 'amount_yuan';
	const then = sinceLast
		? `sum(CASE WHEN month = '${before}' THEN amount_yuan ELSE 0 END)`
		: 'CAST(NULL AS NUMERIC)';
	const households =
		`SELECT ${area} AS ref_area, programme, ${by ? `${by}, ` : ''}household_id, ` +
		`sum(${now}) AS amount, ${then} AS amount_before ` +
		`FROM ${from('payments')} AS p WHERE month BETWEEN '${before}' AND '${to}' ` +
		`GROUP BY ${groupsOf(area, 'programme', by, 'household_id')}`;
	const isOther =
		`amount_before IS NOT NULL AND ` +
		`(amount <> amount_before OR (amount IS NULL AND amount_before <> 0))`;
	return {
		grain,
		sql:
			`SELECT '${period}' AS time_period, ref_area, programme, ` +
			`${column('source')} AS source, ${column('kind')} AS kind, sum(amount) AS amount_yuan, ` +
			`count(amount) AS behind, sum(CASE WHEN ${isOther} THEN 1 ELSE 0 END) AS changed, ` +
			`max(amount) AS largest_yuan, ${upTo(0.75)} AS p75_yuan, ${upTo(0.9)} AS p90_yuan ` +
			`FROM (${households}) AS h GROUP BY ref_area, programme${by ? `, ${by}` : ''} ` +
			`HAVING count(amount) > 0`
	};
}

/** What a share of the households is paid at most: one household's amount, as both databases have it. */
const upTo = (share: number) => `percentile_disc(${share}) WITHIN GROUP (ORDER BY amount)`;
