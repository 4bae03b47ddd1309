import type { Outline } from '#lib/contract/outline.ts';
import { readTheme, type Theme, type ThemeState } from '#lib/themes/define-theme.ts';
import { firstOfEach, mostWanted } from '../most-wanted.ts';

/** What the filters of a theme can reach, those most wanted first. */
export function usualThemeStates(theme: Theme, outline: Outline): ThemeState[] {
	const first = readTheme(theme, outline, new URLSearchParams());
	const others = theme
		.choices(outline)
		.map(({ topic, metric, periods }) =>
			mostWanted(periods).map((period) => ({ topic, metric, period }))
		);
	return first ? [first, ...firstOfEach(others)] : [];
}
