import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import markdown from 'markdown-it';
import type { Locale } from '#lib/i18n/locale.ts';
import type { ReportId } from '#lib/reports/report-ids.ts';

const DATASETS = 'data/datasets';
/** HTML in the text is shown as text. */
const renderer = markdown({ html: false, linkify: false });

/**
 * What people wrote for a report: `data/datasets/<id>/reports/<report>/<period>/<part>.<locale>.md`,
 * as HTML by period and part. Empty where they wrote nothing.
 */
export async function readWritten(
	dataset: string,
	report: ReportId,
	locale: Locale,
	root: string = DATASETS
): Promise<Record<string, Record<string, string>>> {
	const folder = join(root, dataset, 'reports', report);
	const periods = await namesIn(folder);
	return Object.fromEntries(
		await Promise.all(
			periods.map(
				async (period) => [period, await readParts(join(folder, period), locale)] as const
			)
		)
	);
}

async function readParts(folder: string, locale: Locale): Promise<Record<string, string>> {
	const ending = `.${locale}.md`;
	const files = (await namesIn(folder)).filter((file) => file.endsWith(ending));
	return Object.fromEntries(
		await Promise.all(
			files.map(async (file) => {
				const text = await readFile(join(folder, file), 'utf8');
				return [file.slice(0, -ending.length), renderer.render(text)] as const;
			})
		)
	);
}

async function namesIn(folder: string): Promise<string[]> {
	try {
		return (await readdir(folder)).sort();
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
		throw error;
	}
}
