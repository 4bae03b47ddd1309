import { codesWithin, partsOfList } from '#lib/contract/code-list-index.ts';
import type { Figure } from '../release/figure.ts';
import { treatCategories } from '../release/treat-categories.ts';
import { valueOf, type CountyRows } from './county-rows.ts';
import type { ShownStocks } from './shown-stocks.ts';

/** To which means are told, yuan. */
export const MEAN_BASE = 10;

/** Households by what they are paid, neighbouring brackets merged, and the mean of each to ten yuan. */
export async function benefitFigures(rows: CountyRows, stocks: ShownStocks): Promise<Figure[]> {
	const { county, periods, policy } = rows;
	const figures: Figure[] = [];
	for (const { period, to } of periods.years)
		for (const programme of partsOfList('standing')) {
			const grain = 'year × county';
			const find = (bracket: string) =>
				rows.find('benefit', grain, period, county, { programme, bracket });
			const households = (bracket: string) => valueOf(find(bracket), 'households');
			const told = await treatCategories(
				{
					...{ table: 'benefit', grain, time_period: period, ref_area: county },
					...{ codes: { programme }, dimension: 'bracket', measure: 'households' },
					categories: new Map(
						partsOfList('paymentBrackets').map((bracket) => [
							bracket,
							{ households: households(bracket), counted: households(bracket) }
						])
					),
					...{ sensitive: [], isShown: stocks.isShown(programme, county, to) }
				},
				policy
			);
			for (const figure of told) {
				const within = codesWithin('paymentBrackets', figure.codes['bracket'] ?? '');
				const sum = within.reduce(
					(total, each) => total + households(each) * valueOf(find(each), 'mean_yuan'),
					0
				);
				const mean = figure.counted > 0 ? sum / figure.counted : 0;
				const isTold = figure.status === 'R' && figure.counted > 0;
				figures.push(figure, {
					...{ ...figure, measure: 'mean_yuan', counted: mean },
					...(isTold
						? { status: 'R', published: Math.round(mean / MEAN_BASE) * MEAN_BASE }
						: { status: 'C', published: null })
				});
			}
		}
	return figures;
}
