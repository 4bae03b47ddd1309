import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import markdown from 'markdown-it';
import type { Locale } from '#lib/i18n/locale.ts';
import type { ReportId } from '#lib/reports/report-ids.ts';

const DATASETS = 'data/datasets';
/** HTML in the text is shown as text. */
const renderer = markdown({ html: false, linkify: false });

/**
 * What people wrote for a report: `data/datasets/<id>/reports/<report>/<part>.<locale>.md`, as HTML
 * by part. Empty where they wrote nothing in that language.
 */
export async function readWritten(
	dataset: string,
	report: ReportId,
	locale: Locale,
	root: string = DATASETS
): Promise<Record<string, string>> {
	const folder = join(root, dataset, 'reports', report);
	const ending = `.${locale}.md`;
	const files = await readdir(folder).catch((error: NodeJS.ErrnoException) => {
		if (error.code === 'ENOENT') return [];
		throw error;
	});
	const parts = files.filter((file) => file.endsWith(ending)).sort();
	return Object.fromEntries(
		await Promise.all(
			parts.map(async (file) => [
				file.slice(0, -ending.length),
				renderer.render(await readFile(join(folder, file), 'utf8'))
			])
		)
	) as Record<string, string>;
}
