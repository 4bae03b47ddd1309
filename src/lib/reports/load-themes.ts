import { loadTheme } from '#lib/themes/load-theme.ts';
import type { ReportDocument } from './define-report.ts';
import { themesOf, type Themes } from './report-questions.ts';

/** The themes whose exhibits a report shows, each fetched by itself. */
export async function loadThemes(report: ReportDocument): Promise<Themes> {
	return Object.fromEntries(
		await Promise.all(themesOf(report).map(async (id) => [id, await loadTheme(id)] as const))
	);
}
