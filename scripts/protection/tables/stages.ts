import { codeOfRange, partsOfList } from '#lib/contract/code-list-index.ts';
import type { GrainName } from '#lib/contract/define-grain.ts';
import { mergeCategories } from '#lib/privacy/merge-categories.ts';
import { exactOrHidden, type Figure } from '../release/figure.ts';
import { behindOf, valueOf, type CountyRows } from './county-rows.ts';
import { decidedIn, isNoneOrMany } from './decided.ts';

const BINS = partsOfList('stageBins');

/**
 * How long the steps of handling took: how many, and by neighbouring bins none of which holds very few.
 * Nothing where all but few went through a step, or all but very few of those who went through another:
 * the others would be known to be refused, say, or not to be paid yet.
 */
export function stageFigures(rows: CountyRows): Figure[] {
	const { county, periods, policy } = rows;
	const { sensitiveThreshold: threshold, smallestBin } = policy;
	const ofProgramme = (time_period: string, programme: string): Figure[] => {
		const find = (grain: GrainName, stage: string, bin: string) =>
			rows.find('stages', grain, time_period, county, { programme, stage, bin });
		const decided = decidedIn(rows, time_period, programme);
		const told: number[] = [];
		const mayTell = (households: number, cases: number) =>
			households >= threshold &&
			isNoneOrMany(decided - cases, threshold) &&
			told.every((other) => isNoneOrMany(Math.abs(other - cases), smallestBin));
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
			const isShown = mayTell(behindOf(all), cases);
			if (isShown) told.push(cases);
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
	return periods.years.flatMap(({ period }) =>
		partsOfList('programmes').flatMap((programme) => ofProgramme(period, programme))
	);
}
