import { answerAll } from '#lib/queries/answer-all.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { composeReport, type ComposedReport } from '#lib/reports/compose-report.ts';
import type { ReportDocument } from '#lib/reports/define-report.ts';
import { loadThemes } from '#lib/reports/load-themes.ts';
import { reportQuestions } from '#lib/reports/report-questions.ts';
import type { OpenDataset } from '../themes/open-theme.ts';

/** A report of one month as its page shows it in one language. */
export async function composeMonth(
	dataset: OpenDataset,
	report: ReportDocument,
	month: string,
	locale: Locale
): Promise<ComposedReport> {
	return (await answerMonth(dataset, report, month))(locale);
}

/** The same, answered once by the engine alone, for any language. */
export async function answerMonth(
	{ outline, source }: OpenDataset,
	report: ReportDocument,
	month: string
): Promise<(locale: Locale) => ComposedReport> {
	const themes = await loadThemes(report);
	const answers = await answerAll(source, reportQuestions(report, outline, month, themes));
	return (locale) => composeReport(report, { outline, month, answers, locale }, themes, {});
}

/** Every text of a report, a line a block. */
export function linesOf({ title, sections }: ComposedReport): string[] {
	return [
		title,
		...sections.flatMap(({ heading, blocks }) => [
			...(heading ? [heading] : []),
			...blocks.flatMap((block): string[] => {
				if (block.kind === 'paragraph') return [block.parts.map(({ text }) => text).join('')];
				if (block.kind === 'table')
					return [
						`${block.label} ${block.title}`,
						...block.rows.map(({ name, cells }) =>
							[name, ...cells.map(({ text }) => text)].join(' ').trimEnd()
						)
					];
				if (block.kind === 'figure') return [`${block.label} ${block.title}`];
				if (block.kind === 'exhibit') return [`${block.label} ${block.exhibit.title}`];
				return [];
			})
		])
	];
}
