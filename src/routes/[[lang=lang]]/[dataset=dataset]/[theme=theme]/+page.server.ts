import { asking, ship } from '#scripts/engine/ship.ts';
import { themeById } from '#lib/themes/index.ts';
import { usualThemeStates } from './usual-theme-states.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ parent, params }) => {
	const { outline } = await parent();
	const theme = themeById(params.theme);
	const usual = asking(usualThemeStates(theme, outline), (state) =>
		theme.questions(outline, state)
	);
	return { theme: theme.id, shipped: await ship(outline.dataset, usual) };
};
