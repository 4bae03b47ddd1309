import { ship } from '#scripts/engine/ship.ts';
import type { PageServerLoad } from './$types';

/** Nothing is known of what will be pasted: the engine answers. */
export const load: PageServerLoad = async ({ parent }) => {
	const { outline } = await parent();
	return { shipped: await ship(outline.dataset, []) };
};
