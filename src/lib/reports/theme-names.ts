import type { Answers, Question, Questions } from '#lib/queries/answer-all.ts';
import type { ThemeId } from '#lib/themes/theme-ids.ts';

/** A theme's questions as a report asks them, apart from those of its figures and of other themes. */
export const asThemes = (theme: ThemeId, questions: Questions): Questions =>
	Object.fromEntries(
		Object.entries<Question>(questions).map(([name, question]) => [`${theme}:${name}`, question])
	);

/** The answers of a theme among those of a report, by the theme's own names. */
export const ofTheme = (theme: ThemeId, answers: Answers): Answers =>
	Object.fromEntries(
		Object.entries(answers).flatMap(([name, answer]) =>
			name.startsWith(`${theme}:`) ? [[name.slice(theme.length + 1), answer]] : []
		)
	);
