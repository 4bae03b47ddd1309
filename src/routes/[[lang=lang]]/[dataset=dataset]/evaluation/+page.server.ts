import { readEvaluation } from '#scripts/engine/read-evaluation.ts';
import { ship } from '#scripts/engine/ship.ts';
import {
	evaluatedTowns,
	evaluatedYears,
	evaluationQuestions
} from '#lib/evaluation/evaluation-state.ts';
import { mostWanted } from '../most-wanted.ts';
import type { PageServerLoad } from './$types';

/** The table goes with this page alone; its figures of the area by year, then those of the towns. */
export const load: PageServerLoad = async ({ parent }) => {
	const { outline } = await parent();
	const evaluation = await readEvaluation(outline.dataset);
	const years = evaluatedYears(evaluation, outline);
	const towns = evaluatedTowns(evaluation, outline, years);
	const areas = [outline.area_code, ...towns.map(({ ref_area }) => ref_area)];
	const usual = areas.flatMap((area) =>
		mostWanted(years).map((period) => evaluationQuestions(evaluation, outline, { period, area }))
	);
	return { evaluation, shipped: await ship(outline.dataset, usual) };
};
