import { partsOfList, type CodeListId } from '#lib/contract/code-list-index.ts';
import { HOUSEHOLD_ATTRIBUTES, PERSON_ATTRIBUTES } from '#lib/contract/cube-grains.ts';
import type { Figure } from '../release/figure.ts';
import { treatCategories } from '../release/treat-categories.ts';
import { behindOf, valueOf, type CountyRows } from './county-rows.ts';
import type { ShownStocks } from './shown-stocks.ts';

/** Of which nearly everybody must not be: being on the rolls would tell it. */
export const SENSITIVE_CATEGORIES: Readonly<Record<string, readonly string[]>> = {
	disability: ['1', '2', '3', '4'],
	illness: ['yes'],
	ability: ['no']
};

/** Who is on the rolls at a year's end, one attribute at a time. */
export async function profileFigures(rows: CountyRows, stocks: ShownStocks): Promise<Figure[]> {
	const { county, periods, policy } = rows;
	const figures: Figure[] = [];
	for (const { period, to } of periods.years)
		for (const programme of partsOfList('standing')) {
			const isShown = stocks.isShown(programme, county, to);
			const of = async (
				attributes: Readonly<Record<string, CodeListId>>,
				measure: 'persons' | 'households'
			) => {
				for (const [attribute, list] of Object.entries(attributes)) {
					const grain = `year × county × ${attribute}` as const;
					const codes = { programme, attribute };
					const categories = partsOfList(list).map((category) => {
						const row = rows.find('profile', grain, period, county, { ...codes, category });
						const counted = valueOf(row, measure);
						return [category, { households: behindOf(row), counted }] as const;
					});
					const told = await treatCategories(
						{
							...{ table: 'profile', grain, time_period: period, ref_area: county, codes },
							...{ dimension: 'category', measure, categories: new Map(categories), isShown },
							sensitive: SENSITIVE_CATEGORIES[attribute] ?? []
						},
						policy
					);
					figures.push(...told);
				}
			};
			await of(PERSON_ATTRIBUTES, 'persons');
			await of(HOUSEHOLD_ATTRIBUTES, 'households');
		}
	return figures;
}
