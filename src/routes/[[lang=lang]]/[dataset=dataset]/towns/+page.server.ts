import { ship } from '#scripts/engine/ship.ts';
import { townsQuestions, usualTowns } from './towns.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ parent }) => {
	const { outline } = await parent();
	const usual = usualTowns(outline).map((state) => townsQuestions(outline, state));
	return { shipped: await ship(outline.dataset, usual) };
};
