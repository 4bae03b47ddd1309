import type { Outline } from '#lib/contract/outline.ts';
import type { Question, Questions } from '#lib/queries/answer-all.ts';
import { readTheme, type Theme } from '#lib/themes/define-theme.ts';
import { problemQuestions } from '#lib/themes/problems/problem-questions.ts';
import type { ThemeId } from '#lib/themes/theme-ids.ts';
import { askFigure } from './ask-figure.ts';
import { lineQuestion } from './compose-line.ts';
import { rowFigures } from './compose-table.ts';
import type { Block, FigureSpec, ReportDocument } from './define-report.ts';
import { nameOf } from './figure-words.ts';
import { asThemes } from './theme-names.ts';

export type Themes = Readonly<Partial<Record<ThemeId, Theme>>>;

const blocksOf = ({ opening, sections }: ReportDocument): readonly Block[] => [
	...opening,
	...sections.flatMap(({ blocks }) => blocks)
];

/** The themes whose exhibits a report shows. */
export const themesOf = (report: ReportDocument): ThemeId[] => [
	...new Set(blocksOf(report).flatMap((block) => (block.kind === 'exhibit' ? [block.theme] : [])))
];

/** Everything that a report of one month asks. */
export function reportQuestions(
	report: ReportDocument,
	outline: Outline,
	month: string,
	themes: Themes
): Questions {
	return Object.assign(
		{},
		...blocksOf(report).map((block) => blockQuestions(block, outline, month, themes))
	) as Questions;
}

function blockQuestions(block: Block, outline: Outline, month: string, themes: Themes): Questions {
	const figures = (specs: readonly FigureSpec[]): Questions =>
		byName(
			specs.flatMap((spec) => Object.values(askFigure(outline, spec, month)?.questions ?? {}))
		);
	switch (block.kind) {
		case 'paragraph':
			return figures(
				block.sentences.flatMap(({ clauses }) =>
					clauses.flatMap((clause) => Object.values(clause.figures))
				)
			);
		case 'table':
			return figures(block.rows.flatMap(({ figure }) => rowFigures(figure, block)));
		case 'line':
			return byName([lineQuestion(block, outline, month) ?? []].flat());
		case 'problems':
			return asThemes('problems', problemQuestions(outline, month));
		case 'written':
			return {};
		case 'exhibit': {
			const { theme, state } = themeAt(block.theme, outline, month, themes);
			const asked = theme && state ? theme.questions(outline, state) : {};
			return asThemes(block.theme, asked);
		}
	}
}

const byName = (questions: readonly Question[]): Questions =>
	Object.fromEntries(questions.map((question) => [nameOf(question), question]));

/** A theme and the state that it is shown in. */
export function themeAt(id: ThemeId, outline: Outline, month: string, themes: Themes) {
	const theme = themes[id];
	return {
		theme,
		state: theme && readTheme(theme, outline, new URLSearchParams({ period: month }))
	};
}
