import { previousPeriod } from '#lib/calendar/period.ts';
import type { Span } from './cube-periods.ts';
import { COUNTY, defineCube, groupsOf, type CubeQuery, type From } from './define-cube.ts';
import { isStanding, onRolls } from './stock.ts';

/**
 * Who came onto the rolls and who left, as the difference of two stocks, so that opening + in − out
 * = closing in every area: a move between towns is in and out of the towns, and nothing to the
 * county. A longer period adds up its months.
 */
export const flows = defineCube({
	name: 'flows',
	reads: ['spells'],
	queries(from, { months, quarters, years }) {
		const [, ...later] = months;
		const within = ({ from, to }: Span) =>
			later.filter(({ period }) => from <= period && period <= to);
		const whole = (span: Span) => within(span).length === spanLength(span);
		return [
			...later.map((month) => flow(from, month.period, [month], 'month × county', COUNTY)),
			...quarters
				.filter(whole)
				.map((span) => flow(from, span.period, within(span), 'quarter × county', COUNTY)),
			...years
				.filter(whole)
				.flatMap((span) => [
					flow(from, span.period, within(span), 'year × town', 'town_code'),
					flow(from, span.period, within(span), 'year × county × reason', COUNTY, true)
				])
		];
	}
});

function flow(
	from: From,
	period: string,
	months: readonly Span[],
	grain: string,
	area: string,
	byReason = false
): CubeQuery {
	const moves = months.flatMap(({ period: month }) => [
		movesOf(from, month, area, 'household_id', byReason),
		movesOf(from, month, area, 'person_id', byReason)
	]);
	const reasons = byReason ? ` WHERE direction = 'out'` : '';
	return {
		grain,
		sql:
			`SELECT '${period}' AS time_period, ref_area, programme, direction, reason, ` +
			`sum(household) AS households, sum(person) AS persons ` +
			`FROM (${moves.join(' UNION ALL ')}) AS moves${reasons} ` +
			`GROUP BY ref_area, programme, direction, reason`
	};
}

/** One row a household (or person) that is in one of two stocks and not in the other. */
function movesOf(
	from: From,
	month: string,
	area: string,
	unit: 'household_id' | 'person_id',
	byReason: boolean
): string {
	const [opening, closing] = [onRolls(previousPeriod(month)), onRolls(month)];
	const groups = groupsOf(area, 'programme', unit);
	const reason = byReason
		? `coalesce(max(CASE WHEN NOT ${closing} THEN exit_reason END), '_U')`
		: `'_T'`;
	const counted =
		unit === 'household_id' ? '1 AS household, 0 AS person' : '0 AS household, 1 AS person';
	return (
		`SELECT ${area} AS ref_area, programme, ${counted}, ${reason} AS reason, ` +
		`CASE WHEN max(CASE WHEN ${closing} THEN 1 ELSE 0 END) = 1 THEN 'in' ELSE 'out' END AS direction ` +
		`FROM ${from('spells')} AS s WHERE ${isStanding} AND (${opening} OR ${closing}) GROUP BY ${groups} ` +
		`HAVING max(CASE WHEN ${opening} THEN 1 ELSE 0 END) <> max(CASE WHEN ${closing} THEN 1 ELSE 0 END)`
	);
}

function spanLength({ from, to }: Span): number {
	return (
		(Number(to.slice(0, 4)) - Number(from.slice(0, 4))) * 12 +
		Number(to.slice(5)) -
		Number(from.slice(5)) +
		1
	);
}
