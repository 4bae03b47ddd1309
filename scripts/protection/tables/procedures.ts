import { partsOfList } from '#lib/contract/code-list-index.ts';
import type { GrainName } from '#lib/contract/define-grain.ts';
import type { Span } from '#scripts/cubes/cube-periods.ts';
import { exactOrHidden, type Figure } from '../release/figure.ts';
import { behindOf, valueOf, type CountyRows } from './county-rows.ts';
import { decidedIn, isNoneOrMany } from './decided.ts';

/** Of those on the rolls at the year's end, or in the year; and of what was decided in it. */
const OF_HOUSEHOLDS: readonly string[] = ['reviewed', 'paid_in_time', 'paid_in_full'];
const OF_DECIDED: readonly string[] = [
	...['two_visitors', 'single_trip', 'refusal_notified', 'declared_visited', 'spot_checked']
];

const OUTCOMES = partsOfList('procedureOutcomes');

/**
 * What the law asks of an office, where many households' cases tell of it: how many cases; and how many
 * had it done, where neither answer is that of very few. That something was done with all of them says
 * nothing of a household. Nothing where all but few are among the cases.
 */
export function procedureFigures(rows: CountyRows): Figure[] {
	const { county, periods, policy } = rows;
	const { sensitiveThreshold: threshold, smallestBin } = policy;
	const judged = (span: Span, programme: string, rule: string): Figure[] => {
		const time_period = span.period;
		const find = (grain: GrainName, outcome: string) =>
			rows.find('procedures', grain, time_period, county, { programme, rule, outcome });
		const figure = (grain: GrainName, outcome: string, isShown: boolean) =>
			exactOrHidden(
				{
					...{ table: 'procedures', grain, time_period, ref_area: county, threshold },
					...{ codes: { programme, rule, outcome }, measure: 'cases' },
					counted: valueOf(find(grain, outcome), 'cases')
				},
				isShown
			);
		const all = find('year × county', '_T');
		const isShown =
			behindOf(all) >= threshold && areOthersMany(rule, programme, span, valueOf(all, 'cases'));
		const outcomes = OUTCOMES.map((outcome) => figure('year × county × outcome', outcome, true));
		const isTold = outcomes.every(({ counted }) => counted === 0 || counted >= smallestBin);
		return [figure('year × county', '_T', isShown), ...(isShown && isTold ? outcomes : [])];
	};
	return periods.years.flatMap((span) =>
		partsOfList('programmes').flatMap((programme) =>
			partsOfList('procedureRules').flatMap((rule) => judged(span, programme, rule))
		)
	);

	/** Who is not among the cases, by what else is published, must not be a few: newcomers, say, or refused. */
	function areOthersMany(
		rule: string,
		programme: string,
		{ period, to }: Span,
		cases: number
	): boolean {
		if (OF_HOUSEHOLDS.includes(rule)) {
			const stock = rows.find('coverage', 'month × county', to, county, {
				...{ programme, urban_rural: '_T' }
			});
			return Math.abs(valueOf(stock, 'households') - cases) >= threshold;
		}
		const others = decidedIn(rows, period, programme) - cases;
		return !OF_DECIDED.includes(rule) || isNoneOrMany(others, threshold);
	}
}
