import { error } from '@sveltejs/kit';
import { asking, ship } from '#scripts/engine/ship.ts';
import { hasTowns } from '../town-topics.ts';
import { townsQuestions, usualTowns } from './towns.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ parent }) => {
	const { outline } = await parent();
	if (!hasTowns(outline)) error(404);
	const usual = asking(usualTowns(outline), (state) => townsQuestions(outline, state));
	return { shipped: await ship(outline.dataset, usual) };
};
