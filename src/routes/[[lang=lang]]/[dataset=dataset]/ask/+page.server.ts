import { questionsOf } from '#lib/asking/grid.ts';
import { usualQuestions } from '#lib/asking/question.ts';
import { ship } from '#scripts/engine/ship.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ parent }) => {
	const { outline } = await parent();
	const usual = usualQuestions(outline).map((asked) => questionsOf(outline, asked));
	return { shipped: await ship(outline.dataset, usual) };
};
