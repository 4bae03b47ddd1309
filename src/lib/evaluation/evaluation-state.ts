import { itemsOf, type Evaluation } from '#lib/contract/evaluation.ts';
import { townsOf, type Outline } from '#lib/contract/outline.ts';
import type { Question, Questions } from '#lib/queries/answer-all.ts';
import { questionFor } from './told-figures.ts';
import { readWeights, type Weights } from './weights.ts';

export interface EvaluationState {
	/** A year. */
	period: string;
	/** The dataset's own, or a town's. */
	area: string;
	weights: Weights;
}

/** Years in which some item can be asked of the area itself, in order of time. */
export function evaluatedYears(evaluation: Evaluation, outline: Outline): string[] {
	const [from, to] = [outline.period.from, outline.period.to].map((period) =>
		Number(period.slice(0, 4))
	) as [number, number];
	const years = Array.from({ length: to - from + 1 }, (_, at) => String(from + at));
	return years.filter((period) =>
		hasQuestions(evaluation, outline, { period, area: outline.area_code })
	);
}

/** Towns of which some item can be asked in some year. */
export function evaluatedTowns(evaluation: Evaluation, outline: Outline, years: readonly string[]) {
	return townsOf(outline).filter(({ ref_area: area }) =>
		years.some((period) => hasQuestions(evaluation, outline, { period, area }))
	);
}

const hasQuestions = (
	evaluation: Evaluation,
	outline: Outline,
	state: Omit<EvaluationState, 'weights'>
) => Object.keys(evaluationQuestions(evaluation, outline, state)).length > 0;

/**
 * What an address asks for; what it does not say, or says wrongly, is the latest year and the area itself.
 *
 * @returns undefined where no item can be asked of the dataset.
 */
export function readEvaluationState(
	evaluation: Evaluation,
	outline: Outline,
	params: URLSearchParams
): EvaluationState | undefined {
	const years = evaluatedYears(evaluation, outline);
	const latest = years[years.length - 1];
	if (latest === undefined) return undefined;
	const towns = evaluatedTowns(evaluation, outline, years).map(({ ref_area }) => ref_area);
	return {
		period: years.find((year) => year === params.get('period')) ?? latest,
		area: towns.find((town) => town === params.get('town')) ?? outline.area_code,
		weights: readWeights(evaluation, params.get('weights'))
	};
}

/** Where a figure is divided by another, that one is asked under this name. */
export const overName = (item: string): string => `${item}/over`;

/** The figures of every item that is told, by the item's id. */
export function evaluationQuestions(
	evaluation: Evaluation,
	outline: Outline,
	{ period: year, area }: Omit<EvaluationState, 'weights'>
): Questions {
	return Object.fromEntries(
		itemsOf(evaluation).flatMap((item): [string, Question][] => {
			const ask = (asked: typeof item.over) =>
				asked && questionFor(outline, asked, item.period, year, area);
			const [figure, over] = [ask(item), ask(item.over)];
			if (!figure || (item.over && !over)) return [];
			return over
				? [
						[item.id, figure],
						[overName(item.id), over]
					]
				: [[item.id, figure]];
		})
	);
}
