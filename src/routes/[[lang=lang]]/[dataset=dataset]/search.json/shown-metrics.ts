import type { DatasetPage } from '#lib/components/addresses.ts';
import type { Outline } from '#lib/contract/outline.ts';
import { readTheme } from '#lib/themes/define-theme.ts';
import { themes } from '#lib/themes/index.ts';
import { overviewQuestions, readOverview } from '../overview.ts';

interface Shown {
	page: DatasetPage;
	/** Empty, or the query with which the page shows it. */
	query: string;
}

/**
 * The page that shows each metric: the overview's first view, else a theme where it can be chosen,
 * else a theme whose first view asks for it.
 */
export function shownMetrics(outline: Outline): ReadonlyMap<string, Shown> {
	const shown = new Map<string, Shown>();
	const show = (id: string, page: DatasetPage, query = '') => {
		if (!shown.has(id)) shown.set(id, { page, query });
	};
	const none = new URLSearchParams();
	for (const { metric } of Object.values(overviewQuestions(outline, readOverview(outline, none))))
		show(metric.id, '');
	for (const theme of themes)
		for (const { topic, metric } of theme.choices(outline))
			if (metric) show(metric, `/${theme.id}`, queryOf(topic?.id, metric));
	for (const theme of themes) {
		const state = readTheme(theme, outline, none);
		if (!state) continue;
		for (const { metric } of Object.values(theme.questions(outline, state)))
			show(metric.id, `/${theme.id}`);
	}
	return shown;
}

const queryOf = (topic: string | undefined, metric: string): string =>
	`?${new URLSearchParams({ ...(topic !== undefined && { topic }), metric })}`;
