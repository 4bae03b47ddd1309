import { lastDay, type Span } from './cube-periods.ts';
import { COUNTY, defineCube, groupsOf, type CubeQuery, type From } from './define-cube.ts';

/** Clues found in the period: quarter × county, year × county × kind, year × county × outcome. */
export const leads = defineCube({
	name: 'leads',
	reads: ['leads'],
	behind: ['behind', 'behind_due', 'behind_recovered'],
	queries: (from, { quarters, years }) => [
		...quarters.map((span) => found(from, span, 'quarter × county')),
		...years.flatMap((span) => [
			found(from, span, 'year × county × kind', 'kind'),
			found(from, span, 'year × county × outcome', 'outcome')
		])
	]
});

/** A clue that is dismissed, or not yet looked into, is no money that anybody owes. */
const confirmed = (amount: string): string =>
	`sum(CASE WHEN outcome = 'confirmed' THEN ${amount} END)`;

/** Households behind an amount: those of which anything is due, or was recovered. */
const owing = (amount: string): string =>
	`count(DISTINCT CASE WHEN outcome = 'confirmed' AND ${amount} > 0 THEN household_id END)`;

function found(
	from: From,
	{ period, from: first, to }: Span,
	grain: string,
	by?: 'kind' | 'outcome'
): CubeQuery {
	const column = (name: string) => (by === name ? name : `'_T'`);
	return {
		grain,
		sql:
			`SELECT '${period}' AS time_period, ${COUNTY} AS ref_area, ${column('kind')} AS kind, ` +
			`${column('outcome')} AS outcome, count(*) AS cases, ${confirmed('amount_due_yuan')} AS due_yuan, ` +
			`${confirmed('amount_recovered_yuan')} AS recovered_yuan, ` +
			`count(DISTINCT household_id) AS behind, ${owing('amount_due_yuan')} AS behind_due, ` +
			`${owing('amount_recovered_yuan')} AS behind_recovered FROM ${from('leads')} AS l ` +
			`WHERE found_on BETWEEN DATE '${first}-01' AND DATE '${lastDay(to)}' ` +
			`GROUP BY ${groupsOf(COUNTY, by)}`
	};
}
