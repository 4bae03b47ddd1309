import { partsOfList } from '#lib/contract/code-list-index.ts';
import { previousPeriod } from '#lib/calendar/period.ts';
import type { GrainName } from '#lib/contract/define-grain.ts';
import type { Span } from '#scripts/cubes/cube-periods.ts';
import type { Figure } from '../release/figure.ts';
import { treatCategories } from '../release/treat-categories.ts';
import { treatFlows, type Movement } from '../release/treat-flows.ts';
import type { ReleasedFigure } from '../release/released-figures.ts';
import { balance, settleLate, sumOver } from './late-movements.ts';
import { valueOf, type CountyRows } from './county-rows.ts';
import type { ShownStocks } from './shown-stocks.ts';

/**
 * Who came onto the rolls and who left, and why; the first month of all has no stock before it.
 *
 * @param released flows of earlier releases: what is found late counts in the first open month.
 */
export async function flowFigures(
	rows: CountyRows,
	stocks: ShownStocks,
	released: readonly ReleasedFigure[]
): Promise<Figure[]> {
	const { county, policy, periods } = rows;
	const opening = periods.months[0]?.period ?? '';
	const after = (spans: readonly Span[]) => spans.filter(({ from }) => from > opening);
	const spanOf = new Map<string, Span>();
	const movement = (grain: GrainName, span: Span, ref_area: string, programme: string) => {
		spanOf.set(span.period, span);
		const of = (direction: string) => {
			const row = rows.find('flows', grain, span.period, ref_area, { programme, direction });
			return { households: valueOf(row, 'households'), persons: valueOf(row, 'persons') };
		};
		const about = { grain, time_period: span.period, ref_area, programme };
		return { ...about, in: of('in'), out: of('out') };
	};
	const figures: Figure[] = [];
	for (const programme of partsOfList('standing')) {
		const months = settleLate(
			after(periods.months).map((span) => [
				span,
				movement('month × county', span, county, programme)
			]),
			released,
			stocks
		);
		const about = { grain: 'quarter × county', ref_area: county, programme } as const;
		const movements = [
			...months.map(([, month]) => month),
			...after(periods.quarters).map((span) => {
				spanOf.set(span.period, span);
				return sumOver(span, about, months);
			}),
			...after(periods.years).flatMap((span) =>
				rows
					.townsOf('flows', { programme })
					.map((town) => balance(movement('year × town', span, town, programme), span, stocks))
			)
		];
		const isStockShown = ({ time_period, ref_area }: Movement) => {
			const { from, to } = spanOf.get(time_period) as Span;
			return [previousPeriod(from), to].every((month) =>
				stocks.isShown(programme, ref_area, month)
			);
		};
		figures.push(...treatFlows(movements, isStockShown, policy));
		for (const span of after(periods.years)) figures.push(...(await reasons(span, programme)));
	}
	return figures;

	function reasons({ period, from, to }: Span, programme: string): Promise<Figure[]> {
		const grain = 'year × county × reason';
		const codes = { programme, direction: 'out' };
		const isShown = [previousPeriod(from), to].every((month) =>
			stocks.isShown(programme, county, month)
		);
		return treatCategories(
			{
				...{ table: 'flows', grain, time_period: period, ref_area: county, codes, isShown },
				...{ dimension: 'reason', measure: 'households', sensitive: partsOfList('exitReasons') },
				categories: new Map(
					partsOfList('exitReasons').map((reason) => {
						const row = rows.find('flows', grain, period, county, { ...codes, reason });
						const counted = valueOf(row, 'households');
						return [reason, { households: counted, counted }];
					})
				)
			},
			policy
		);
	}
}
