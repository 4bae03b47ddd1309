import { reportDocuments } from '#lib/reports/documents/index.ts';
import { loadThemes } from '#lib/reports/load-themes.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ data }) => {
	const document = reportDocuments[data.report];
	return { ...data, document, themes: await loadThemes(document) };
};
