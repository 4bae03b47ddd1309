import type { Outline } from '#lib/contract/outline.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { translator } from '#lib/i18n/translate.ts';
import type { Theme, ThemeState } from '#lib/themes/define-theme.ts';
import { latestFirst, metricNames, periodChoices, topicChoices } from '../choices.ts';

type Set = (changes: Readonly<Record<string, string | undefined>>) => void;

/** The periods to choose from beside what else is chosen. */
export function periodsOf(
	theme: Theme,
	outline: Outline,
	state: ThemeState | undefined
): readonly string[] {
	const own = theme
		.choices(outline)
		.find(({ topic, metric }) => topic?.id === state?.topic?.id && metric === state?.metric);
	return own?.periods ?? [];
}

/** What a reader can choose on a theme's page; a filter with one choice is none. */
export function themeFilters(
	theme: Theme,
	outline: Outline,
	state: ThemeState,
	locale: Locale,
	set: Set
) {
	const t = translator(locale);
	const { topic, metric, period } = state;
	const choices = theme.choices(outline);
	const ofTopic = choices.filter((choice) => choice.topic?.id === topic?.id);
	const topics = choices.flatMap(({ topic }) => topic ?? []);
	const distinct = topics.filter(({ id }, at) => topics.findIndex((t) => t.id === id) === at);
	return [
		{
			label: t('filter.topic'),
			value: topic?.id ?? '',
			choices: topicChoices(distinct, locale),
			choose: (topic: string) => set({ topic, period: undefined, metric: undefined })
		},
		{
			label: t('filter.metric'),
			value: metric ?? '',
			choices: metricNames(
				ofTopic.flatMap(({ metric }) => metric ?? []),
				locale
			),
			choose: (metric: string) => set({ metric, period: undefined })
		},
		{
			label: t('filter.period'),
			value: period,
			choices: periodChoices(latestFirst(periodsOf(theme, outline, state)), locale),
			choose: (period: string) => set({ period })
		}
	].filter(({ choices }) => choices.length > 1);
}
