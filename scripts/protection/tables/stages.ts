import { codeOfRange, partsOfList } from '#lib/contract/code-list-index.ts';
import type { GrainName } from '#lib/contract/define-grain.ts';
import { mergeCategories } from '#lib/privacy/merge-categories.ts';
import { exactOrHidden, type Figure } from '../release/figure.ts';
import { behindOf, valueOf, type CountyRows } from './county-rows.ts';
import { decidedIn } from './decided.ts';

const BINS = partsOfList('stageBins');

/**
 * How long the steps of handling took: how many, and by neighbouring bins none of which holds very few.
 * Nothing where all but few went through a step: the others would be known to be refused, say.
 */
export function stageFigures(rows: CountyRows): Figure[] {
	const { county, periods, policy } = rows;
	const { sensitiveThreshold: threshold, smallestBin } = policy;
	const ofStage = (time_period: string, programme: string, stage: string): Figure[] => {
		const find = (grain: GrainName, bin: string) =>
			rows.find('stages', grain, time_period, county, { programme, stage, bin });
		const figure = (grain: GrainName, bin: string, counted: number, isShown: boolean) =>
			exactOrHidden(
				{
					...{ table: 'stages', grain, time_period, ref_area: county, threshold },
					...{ codes: { programme, stage, bin }, measure: 'cases', counted }
				},
				isShown
			);
		const all = find('year × county', '_T');
		const others = decidedIn(rows, time_period, programme) - valueOf(all, 'cases');
		const isShown = behindOf(all) >= threshold && (others === 0 || others >= threshold);
		const counts = new Map(
			BINS.map((bin) => [bin, valueOf(find('year × county × bin', bin), 'cases')])
		);
		const told = (isShown && mergeCategories(counts, smallestBin)) || [];
		return [
			figure('year × county', '_T', valueOf(all, 'cases'), isShown),
			...told.map(({ codes, households }) =>
				figure('year × county × bin', codeOfRange(codes), households, true)
			)
		];
	};
	return periods.years.flatMap(({ period }) =>
		partsOfList('programmes').flatMap((programme) =>
			partsOfList('stages').flatMap((stage) => ofStage(period, programme, stage))
		)
	);
}
