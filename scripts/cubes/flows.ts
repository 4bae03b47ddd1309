import { previousPeriod } from '#lib/calendar/period.ts';
import { exitReasons } from '#scripts/records/codes.ts';
import type { Span } from './cube-periods.ts';
import { COUNTY, defineCube, groupsOf, type CubeQuery, type From } from './define-cube.ts';
import { isStanding, onRolls } from './stock.ts';

/**
 * Who came onto the rolls and who left, as the difference of two stocks, so that opening + in − out
 * = closing in every area: a move between towns is in and out of the towns, and nothing to the
 * county. A longer period adds up its months. A household that left for several reasons counts
 * under the first of them in the order of the code list; by reasons, households alone are counted.
 */
export const flows = defineCube({
	name: 'flows',
	reads: ['spells'],
	addsUp: true,
	queries(from, { months, quarters, years }) {
		const [opening, ...later] = months;
		const counted = (
			spans: readonly Span[],
			count: (period: string, month: string) => CubeQuery[]
		) =>
			spans
				.filter((span) => opening !== undefined && span.from > opening.period)
				.flatMap(({ period, from: first, to }) =>
					later
						.filter((month) => first <= month.period && month.period <= to)
						.flatMap((month) => count(period, month.period))
				);
		return [
			...counted(later, (period, month) => [flow(from, period, month, 'month × county', COUNTY)]),
			...counted(quarters, (period, month) => [
				flow(from, period, month, 'quarter × county', COUNTY)
			]),
			...counted(years, (period, month) => [
				flow(from, period, month, 'year × town', 'town_code'),
				flow(from, period, month, 'year × county × reason', COUNTY, true)
			])
		];
	}
});

function flow(
	from: From,
	period: string,
	month: string,
	grain: string,
	area: string,
	byReason = false
): CubeQuery {
	const moves = (['household_id', 'person_id'] as const)
		.filter((unit) => unit === 'household_id' || !byReason)
		.map((unit) => movesOf(from, month, area, unit, byReason));
	const persons = byReason ? 'CAST(NULL AS INTEGER)' : 'sum(person)';
	const reasons = byReason ? ` WHERE direction = 'out'` : '';
	return {
		grain,
		sql:
			`SELECT '${period}' AS time_period, ref_area, programme, direction, reason, ` +
			`sum(household) AS households, ${persons} AS persons ` +
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
	const reason = byReason ? firstReason(closing) : `'_T'`;
	const counted =
		unit === 'household_id' ? '1 AS household, 0 AS person' : '0 AS household, 1 AS person';
	return (
		`SELECT ${area} AS ref_area, programme, ${counted}, ${reason} AS reason, ` +
		`CASE WHEN max(CASE WHEN ${closing} THEN 1 ELSE 0 END) = 1 THEN 'in' ELSE 'out' END AS direction ` +
		`FROM ${from('spells')} AS s WHERE ${isStanding} AND (${opening} OR ${closing}) GROUP BY ${groups} ` +
		// As an equation, which databases expect few groups to meet: they then count where the rows lie.
		`HAVING max(CASE WHEN ${opening} THEN 1 ELSE 0 END) + max(CASE WHEN ${closing} THEN 1 ELSE 0 END) = 1`
	);
}

function firstReason(closing: string): string {
	const places = exitReasons.map((reason, at) => `WHEN '${reason}' THEN ${at}`).join(' ');
	const names = exitReasons.map((reason, at) => `WHEN ${at} THEN '${reason}'`).join(' ');
	return (
		`CASE min(CASE WHEN NOT ${closing} THEN CASE exit_reason ${places} END END) ` +
		`${names} ELSE '_U' END`
	);
}
