import type { Theme } from './define-theme.ts';
import { loadTheme } from './load-theme.ts';
import { themeIds, type ThemeId } from './theme-ids.ts';

/** Every theme, in the order of the menu: for the build and for tests; a page loads its own. */
export const themes: readonly Theme[] = await Promise.all(themeIds.map(loadTheme));

const byId = new Map(themes.map((theme) => [theme.id, theme]));

export const themeById = (id: ThemeId): Theme => byId.get(id) as Theme;
