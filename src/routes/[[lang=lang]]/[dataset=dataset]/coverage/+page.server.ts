import { asking, ship } from '#scripts/engine/ship.ts';
import { coverageQuestions, usualCoverage } from './coverage.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ parent }) => {
	const { outline } = await parent();
	const usual = asking(usualCoverage(outline), (state) => coverageQuestions(outline, state));
	return { shipped: await ship(outline.dataset, usual) };
};
