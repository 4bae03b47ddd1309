import { loadTheme } from '#lib/themes/load-theme.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ data }) => ({
	...data,
	theme: await loadTheme(data.theme)
});
