import type { DatasetPage } from '#lib/components/addresses.ts';
import type { Outline } from '#lib/contract/outline.ts';
import { topicName, topicsOf } from '#lib/contract/topics.ts';
import type { Bilingual, Locale } from '#lib/i18n/locale.ts';
import { translate } from '#lib/i18n/translate.ts';
import type { MessageKey } from '#lib/i18n/zh-CN.ts';
import { metrics } from '#lib/metrics/index.ts';
import type { SearchEntry, SearchKind } from '#lib/search/search-entry.ts';
import { themes } from '#lib/themes/index.ts';
import { measures } from '#lib/themes/measures.ts';
import { themeIds, themeNames, type ThemeId } from '#lib/themes/theme-ids.ts';
import { hasTowns, profiledAreas } from '../town-topics.ts';
import { shownMetrics } from './shown-metrics.ts';

type ReadPinyin = (text: string, isPlace: boolean) => string;

/** Pages that are no theme, by the names that the menu gives them. */
const PAGE_NAMES: Readonly<Record<Exclude<DatasetPage, `/${ThemeId}`>, MessageKey>> = {
	'': 'nav.overview',
	'/coverage': 'nav.coverage',
	'/towns': 'nav.towns',
	'/ask': 'nav.ask',
	'/reports': 'nav.reports',
	'/crosscheck': 'nav.crosscheck',
	'/releases': 'nav.releases',
	'/warnings': 'nav.warnings',
	'/findings': 'nav.findings',
	'/evaluation': 'nav.evaluation',
	'/verify': 'nav.verify',
	'/safety': 'nav.safety',
	'/definitions': 'nav.definitions'
};

/**
 * All that can be found from the pages of a dataset: towns that have a page of their own, kinds of
 * assistance, pages, figures where a page shows them, definitions, and datasets.
 */
export function searchEntries(
	outline: Outline,
	datasets: readonly { id: string; title: Bilingual }[],
	locale: Locale,
	readPinyin: ReadPinyin
): SearchEntry[] {
	const { dataset } = outline;
	function entry(kind: SearchKind, name: Bilingual, address: string, on?: Bilingual): SearchEntry {
		const other = name[locale === 'en' ? 'zh-CN' : 'en'];
		return {
			...{ kind, address },
			names: [...new Set([name[locale], other])],
			pinyin: readPinyin(name['zh-CN'], kind === 'town' || kind === 'dataset'),
			...(on && { on: on[locale] })
		};
	}
	const shown = shownMetrics(outline);
	const told = new Set(themes.filter((theme) => theme.choices(outline).length > 0));
	return [
		...profiledAreas(outline).map(({ ref_area, name, name_en }) =>
			entry('town', { 'zh-CN': name, en: name_en ?? name }, `${dataset}/towns/${ref_area}/`)
		),
		...topicsOf(outline).map((topic) =>
			entry('topic', topicName(topic), `${dataset}/?${new URLSearchParams({ topic: topic.id })}`)
		),
		...pageNames(outline).map(([page, name]) => entry('page', name, `${dataset}${page}/`)),
		...[...metrics.values()].flatMap(({ id, name }) => {
			const { page, query } = shown.get(id) ?? {};
			return [
				...(page === undefined
					? []
					: [entry('metric', name, `${dataset}${page}/${query}`, nameOf(outline, page))]),
				entry('definition', name, `${dataset}/definitions/#metric-${id}`)
			];
		}),
		...measures.flatMap((measure) => {
			const theme = [...told].find((theme) => theme.measures.includes(measure));
			return [
				...(theme
					? [entry('measure', measure.name, `${dataset}/${theme.id}/`, themeNames[theme.id])]
					: []),
				entry('definition', measure.name, `${dataset}/definitions/#measure-${measure.id}`)
			];
		}),
		...datasets.map(({ id, title }) => entry('dataset', title, `${id}/`))
	];
}

function pageNames(outline: Outline): [DatasetPage, Bilingual][] {
	const own = Object.keys(PAGE_NAMES) as (keyof typeof PAGE_NAMES)[];
	const pages: DatasetPage[] = [
		...own.filter((page) => page !== '/towns' || hasTowns(outline)),
		...themeIds.map((id) => `/${id}` as const)
	];
	return pages.map((page) => [page, nameOf(outline, page)]);
}

function nameOf({ has_validation }: Outline, page: DatasetPage): Bilingual {
	const theme = themeIds.find((id) => `/${id}` === page);
	if (theme) return themeNames[theme];
	const key =
		page === '/findings' && has_validation
			? 'nav.validation'
			: PAGE_NAMES[page as keyof typeof PAGE_NAMES];
	return { 'zh-CN': translate('zh-CN', key), en: translate('en', key) };
}
