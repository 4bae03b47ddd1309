import { partsOfList } from '#lib/contract/code-list-index.ts';
import type { GrainName } from '#lib/contract/define-grain.ts';
import { exactOrHidden, type Figure } from '../release/figure.ts';
import { behindOf, valueOf, type CountyRows } from './county-rows.ts';

const OUTCOMES = partsOfList('procedureOutcomes');

/**
 * What the law asks of an office, where many households' cases tell of it: how many cases; and how many
 * had it done, where neither answer is that of very few. That something was done with all of them says
 * nothing of a household.
 */
export function procedureFigures(rows: CountyRows): Figure[] {
	const { county, periods, policy } = rows;
	const { sensitiveThreshold: threshold, smallestBin } = policy;
	const judged = (time_period: string, programme: string, rule: string): Figure[] => {
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
		const isShown = behindOf(find('year × county', '_T')) >= threshold;
		const outcomes = OUTCOMES.map((outcome) => figure('year × county × outcome', outcome, true));
		const isTold = outcomes.every(({ counted }) => counted === 0 || counted >= smallestBin);
		return [figure('year × county', '_T', isShown), ...(isShown && isTold ? outcomes : [])];
	};
	return periods.years.flatMap(({ period }) =>
		partsOfList('programmes').flatMap((programme) =>
			partsOfList('procedureRules').flatMap((rule) => judged(period, programme, rule))
		)
	);
}
