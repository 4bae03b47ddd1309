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
	ability: ['no'],
	self_care: ['partial', 'none'],
	phase_out: ['yes'],
	benefit_change: ['lowered']
};

/** Who is on the rolls at a year's end, one attribute at a time. */
export async function profileFigures(rows: CountyRows, stocks: ShownStocks): Promise<Figure[]> {
	const { county, periods, policy } = rows;
	const figures: Figure[] = [];
	const treat = async (
		period: string,
		to: string,
		[attribute, list]: readonly [string, CodeListId],
		measure: 'persons' | 'households'
	) => {
		const grain = `year × county × ${attribute}` as const;
		const counted = partsOfList('standing').map((programme) => ({
			programme,
			categories: partsOfList(list).map((category) => {
				const row = rows.find('profile', grain, period, county, { programme, attribute, category });
				return [category, { households: behindOf(row), counted: valueOf(row, measure) }] as const;
			})
		}));
		// Where nobody of any programme was counted, the records do not say.
		const isCounted = counted.some(({ categories }) =>
			categories.some(([, { households }]) => households > 0)
		);
		for (const { programme, categories } of isCounted ? counted : [])
			figures.push(
				...(await treatCategories(
					{
						...{ table: 'profile', grain, time_period: period, ref_area: county },
						...{ codes: { programme, attribute }, dimension: 'category', measure },
						categories: new Map(categories),
						isShown: stocks.isShown(programme, county, to),
						sensitive: SENSITIVE_CATEGORIES[attribute] ?? []
					},
					policy
				))
			);
	};
	for (const { period, to } of periods.years) {
		for (const each of Object.entries(PERSON_ATTRIBUTES)) await treat(period, to, each, 'persons');
		for (const each of Object.entries(HOUSEHOLD_ATTRIBUTES))
			await treat(period, to, each, 'households');
	}
	return figures;
}
