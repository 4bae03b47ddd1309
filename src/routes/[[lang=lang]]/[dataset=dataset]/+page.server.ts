import { asking, ship } from '#scripts/engine/ship.ts';
import { overviewQuestions, usualOverviews } from './overview.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ parent }) => {
	const { outline } = await parent();
	const usual = asking(usualOverviews(outline), (state) => overviewQuestions(outline, state));
	return { shipped: await ship(outline.dataset, usual) };
};
