import { isThemeId, type ThemeId } from '#lib/themes/theme-ids.ts';

/** A page that is read from a theme's declaration. */
export const match = (text: string): text is ThemeId => isThemeId(text);
