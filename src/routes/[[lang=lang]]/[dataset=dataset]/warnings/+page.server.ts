import { ship } from '#scripts/engine/ship.ts';
import { usualQuestions } from './warnings.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ parent }) => {
	const { outline } = await parent();
	return { shipped: await ship(outline.dataset, usualQuestions(outline)) };
};
