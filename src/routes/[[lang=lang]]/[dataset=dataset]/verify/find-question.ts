import { preloadData } from '$app/navigation';
import type { Outline } from '#lib/contract/outline.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import {
	pageAddress,
	reportAddress,
	townAddress,
	type DatasetPage
} from '#lib/components/addresses.ts';
import type { Question } from '#lib/queries/answer-all.ts';
import { reportIds } from '#lib/reports/report-ids.ts';
import { themeIds } from '#lib/themes/theme-ids.ts';
import { keyMark } from '#lib/tracing/answer-code.ts';
import { readQuestion } from '#lib/tracing/figure-link.ts';
import { hasTowns, profiledAreas } from '../town-topics.ts';

/**
 * The question of a code, looked for among those that the pages of the dataset bring answers to.
 *
 * @param mark the part of the code that stands for the question.
 * @param progress told the share of pages looked through.
 */
export async function findQuestion(
	outline: Outline,
	mark: string,
	locale: Locale,
	progress: (share: number) => void
): Promise<Question | undefined> {
	const pages = pagesOf(outline, locale);
	for (const [at, page] of pages.entries()) {
		progress(at / pages.length);
		const key = (await shippedKeys(page)).find((key) => keyMark(outline.dataset, key) === mark);
		if (key !== undefined) return readQuestion(key);
	}
	return undefined;
}

/** Those that print most figures first. */
function pagesOf(outline: Outline, locale: Locale): string[] {
	const { dataset } = outline;
	const own: DatasetPage[] = ['', '/coverage', '/ask', '/warnings', '/evaluation'];
	return [
		...own.map((page) => pageAddress(locale, dataset, page)),
		...(hasTowns(outline) ? [pageAddress(locale, dataset, '/towns')] : []),
		...reportIds.map((report) => reportAddress(locale, dataset, report)),
		...themeIds.map((theme) => pageAddress(locale, dataset, `/${theme}`)),
		...profiledAreas(outline).map(({ ref_area }) => townAddress(locale, dataset, ref_area))
	];
}

/** A page that this dataset does not have has no answers. */
async function shippedKeys(page: string): Promise<string[]> {
	const loaded = await preloadData(page).catch(() => undefined);
	return loaded?.type === 'loaded' ? Object.keys(loaded.data['shipped'] ?? {}) : [];
}
