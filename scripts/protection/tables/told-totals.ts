import { partsOfList } from '#lib/contract/code-list-index.ts';
import { RULES_OF_DECIDED } from '#lib/contract/handling-links.ts';
import { shownMonths } from '#lib/privacy/deciding-months.ts';
import type { Span } from '#scripts/cubes/cube-periods.ts';
import { behindOf, valueOf, type CountyRows } from './county-rows.ts';
import { decidedIn, decidedByQuarter, isNoneOrMany } from './decided.ts';

/** Rules of the households that were paid in the year. */
export const PAID_RULES: readonly string[] = ['paid_in_time', 'paid_in_full'];
/** Rules of other cases, of which no other number is told. */
const OTHER_RULES = ['first_payment', 'transfer_in_time', 'transfer_answered'];

const DIMENSION = { procedures: ['rule', 'outcome'], stages: ['stage', 'bin'] } as const;
type Table = keyof typeof DIMENSION;

/**
 * Of one programme and year, the rules and stages whose number of cases may be told: many, and not so
 * near to anything else that is told of the same cases that what lies between would be a few who are known,
 * refused ones, say, or not yet paid. The first of two that are too near is told.
 *
 * @returns `procedures two_visitors`, `stages home_visit` and so on.
 */
export function toldTotals(rows: CountyRows, { period, to }: Span, programme: string): Set<string> {
	const { county, periods, policy, find } = rows;
	const { threshold, sensitiveThreshold } = policy;
	const told = new Set<string>();
	const rowOf = (table: Table, id: string) => {
		const [own, split] = DIMENSION[table];
		return find(table, 'year × county', period, county, { programme, [own]: id, [split]: '_T' });
	};
	const cases = (table: Table, id: string) => valueOf(rowOf(table, id), 'cases');
	const isMany = (table: Table, id: string) => behindOf(rowOf(table, id)) >= sensitiveThreshold;
	function tellApart(family: Partial<Record<Table, readonly string[]>>, known: readonly number[]) {
		const numbers = [...known];
		for (const table of ['procedures', 'stages'] as const)
			for (const id of family[table] ?? []) {
				const own = cases(table, id);
				const isApart = numbers.every((each) =>
					isNoneOrMany(Math.abs(each - own), sensitiveThreshold)
				);
				if (!isMany(table, id) || !isApart) continue;
				told.add(`${table} ${id}`);
				numbers.push(own);
			}
	}

	const months = periods.months.map((month) => month.period);
	const stocks = months.map((month) =>
		valueOf(
			find('coverage', 'month × county', month, county, { programme, urban_rural: '_T' }),
			'households'
		)
	);
	const at = months.indexOf(to);
	const stock = stocks[at] ?? 0;
	// Of everybody on the rolls at the year's end: where that is told it says nothing more.
	const isAll = cases('procedures', 'reviewed') === stock;
	if (isAll && isMany('procedures', 'reviewed') && shownMonths(months, [stocks], policy)[at])
		told.add('procedures reviewed');
	tellApart({ procedures: PAID_RULES }, [stock]);
	const quarters = decidedByQuarter(rows, period, programme);
	// Where a quarter is hidden the year would tell it.
	if (quarters.every(({ households }) => households >= threshold)) {
		const decided = decidedIn(rows, period, programme);
		const refused = cases('procedures', 'refusal_notified');
		// The towns’ sum, which is told where not a few were refused.
		const approved = isNoneOrMany(refused, sensitiveThreshold) ? [decided - refused] : [];
		tellApart({ procedures: RULES_OF_DECIDED, stages: partsOfList('stages') }, [
			decided,
			...approved
		]);
	}
	for (const id of OTHER_RULES) if (isMany('procedures', id)) told.add(`procedures ${id}`);
	return told;
}
