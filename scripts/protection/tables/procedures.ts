import { partsOfList } from '#lib/contract/code-list-index.ts';
import type { GrainName } from '#lib/contract/define-grain.ts';
import { binsHold } from '#lib/privacy/day-bins-ladder.ts';
import { exactOrHidden, type Figure } from '../release/figure.ts';
import { valueOf, type CountyRows } from './county-rows.ts';
import { toldTotals } from './told-totals.ts';

const OUTCOMES = partsOfList('procedureOutcomes');

/**
 * What the law asks of an office, where many households' cases tell of it: how many cases; and how many
 * had it done, where it was done with some and not with others, very few of neither. Hidden else: told only
 * where all had it, it would tell elsewhere that one or two had it not.
 */
export function procedureFigures(rows: CountyRows): Figure[] {
	const { county, periods, policy } = rows;
	const { sensitiveThreshold, smallestBin } = policy;
	const judged = (time_period: string, programme: string, rule: string, isShown: boolean) => {
		const find = (grain: GrainName, outcome: string) =>
			rows.find('procedures', grain, time_period, county, { programme, rule, outcome });
		const figure = (grain: GrainName, outcome: string, isShown: boolean) =>
			exactOrHidden(
				{
					...{ table: 'procedures', grain, time_period, ref_area: county },
					...{ codes: { programme, rule, outcome }, measure: 'cases' },
					counted: valueOf(find(grain, outcome), 'cases'),
					threshold: outcome === '_T' ? sensitiveThreshold : smallestBin
				},
				isShown
			);
		const counts = OUTCOMES.map((outcome) =>
			valueOf(find('year × county × outcome', outcome), 'cases')
		);
		const isTold = isShown && binsHold(counts, smallestBin);
		return [
			figure('year × county', '_T', isShown),
			...(isShown
				? OUTCOMES.map((outcome) => figure('year × county × outcome', outcome, isTold))
				: [])
		];
	};
	return periods.years.flatMap((span) =>
		partsOfList('programmes').flatMap((programme) => {
			const told = toldTotals(rows, span, programme);
			return partsOfList('procedureRules').flatMap((rule) =>
				judged(span.period, programme, rule, told.has(`procedures ${rule}`))
			);
		})
	);
}
