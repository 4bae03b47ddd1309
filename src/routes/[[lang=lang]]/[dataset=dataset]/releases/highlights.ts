import type { Outline } from '#lib/contract/outline.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { answerAll } from '#lib/queries/answer-all.ts';
import type { AnswerSource } from '#lib/queries/query-metric.ts';
import { composeReport } from '#lib/reports/compose-report.ts';
import { reportDocuments } from '#lib/reports/documents/index.ts';
import { loadThemes } from '#lib/reports/load-themes.ts';
import { reportNames, type ReportId } from '#lib/reports/report-ids.ts';
import { reportQuestions } from '#lib/reports/report-questions.ts';
import { figureQuery } from '#lib/tracing/figure-link.ts';

/** A sentence in parts; a figure has the query of where it is traced. */
export interface Highlight {
	parts: readonly { text: string; query?: string }[];
}

/** The reports that open with the main points of a period, the shortest first. */
const BRIEF: readonly ReportId[] = ['bulletin', 'annual', 'work', 'inspection'];
const MOST = 5;

/** The first paragraphs of the briefest report that a dataset has, of its last period. */
export async function highlightsOf(
	outline: Outline,
	source: AnswerSource,
	locale: Locale
): Promise<{ report: string; highlights: Highlight[] } | undefined> {
	const id = BRIEF.find((id) => reportDocuments[id].isFor(outline));
	if (!id) return undefined;
	const document = reportDocuments[id];
	const themes = await loadThemes(document);
	const periods = document.periods(outline);
	const month = periods[periods.length - 1] as string;
	const answers = await answerAll(source, reportQuestions(document, outline, month, themes));
	const { sections } = composeReport(document, { outline, month, answers, locale }, themes, {});
	const paragraphs = sections
		.flatMap(({ blocks }) => blocks)
		.flatMap((block) => (block.kind === 'paragraph' ? [block] : []));
	return {
		report: reportNames[id][locale],
		highlights: paragraphs.slice(0, MOST).map(({ parts }) => ({
			parts: parts.map(({ text, questions }) => ({
				text,
				...(questions && { query: figureQuery(questions, outline.snapshot) })
			}))
		}))
	};
}
