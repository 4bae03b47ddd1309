import { codeOfRange, partsOfList } from '#lib/contract/code-list-index.ts';
import type { GrainName } from '#lib/contract/define-grain.ts';
import { mergeCategories } from '#lib/privacy/merge-categories.ts';
import type { Span } from '#scripts/cubes/cube-periods.ts';
import { exactOrHidden, type Figure } from '../release/figure.ts';
import { valueOf, type CountyRows } from './county-rows.ts';
import { toldTotals } from './told-totals.ts';

const BINS = partsOfList('stageBins');

/**
 * How long the steps of handling took: how many, and by neighbouring bins none of which holds very few.
 */
export function stageFigures(rows: CountyRows): Figure[] {
	const { county, periods, policy } = rows;
	const { sensitiveThreshold: threshold, smallestBin } = policy;
	const ofProgramme = (span: Span, programme: string): Figure[] => {
		const time_period = span.period;
		const told = toldTotals(rows, span, programme);
		const find = (grain: GrainName, stage: string, bin: string) =>
			rows.find('stages', grain, time_period, county, { programme, stage, bin });
		return partsOfList('stages').flatMap((stage) => {
			const figure = (grain: GrainName, bin: string, counted: number, isShown: boolean) =>
				exactOrHidden(
					{
						...{ table: 'stages', grain, time_period, ref_area: county, threshold },
						...{ codes: { programme, stage, bin }, measure: 'cases', counted }
					},
					isShown
				);
			const all = find('year × county', stage, '_T');
			const cases = valueOf(all, 'cases');
			const isShown = told.has(`stages ${stage}`);
			const counts = new Map(
				BINS.map((bin) => [bin, valueOf(find('year × county × bin', stage, bin), 'cases')])
			);
			const bins = (isShown && mergeCategories(counts, smallestBin)) || [];
			return [
				figure('year × county', '_T', cases, isShown),
				...bins.map(({ codes, households }) =>
					figure('year × county × bin', codeOfRange(codes), households, true)
				)
			];
		});
	};
	return periods.years.flatMap((span) =>
		partsOfList('programmes').flatMap((programme) => ofProgramme(span, programme))
	);
}
