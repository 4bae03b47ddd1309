import { asking, ship } from '#scripts/engine/ship.ts';
import { loadTheme } from '#lib/themes/load-theme.ts';
import { usualThemeStates } from './usual-theme-states.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ parent, params }) => {
	const { outline } = await parent();
	const theme = await loadTheme(params.theme);
	const usual = asking(usualThemeStates(theme, outline), (state) =>
		theme.questions(outline, state)
	);
	return { theme: theme.id, shipped: await ship(outline.dataset, usual) };
};
