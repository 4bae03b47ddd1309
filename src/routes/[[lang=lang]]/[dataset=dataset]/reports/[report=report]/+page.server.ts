import { error } from '@sveltejs/kit';
import { reportDocuments } from '#lib/reports/documents/index.ts';
import { loadThemes } from '#lib/reports/load-themes.ts';
import { reportQuestions } from '#lib/reports/report-questions.ts';
import { asking, ship } from '#scripts/engine/ship.ts';
import { readWritten } from '#scripts/engine/read-written.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ parent, params }) => {
	const { outline } = await parent();
	const locale = params.lang === 'en' ? 'en' : 'zh-CN';
	const report = reportDocuments[params.report];
	if (!report.isFor(outline)) error(404);
	const themes = await loadThemes(report);
	const months = [...report.periods(outline)].reverse();
	const usual = asking(months, (month) => reportQuestions(report, outline, month, themes));
	return {
		report: report.id,
		written: await readWritten(outline.dataset, report.id, locale),
		shipped: await ship(outline.dataset, usual)
	};
};
