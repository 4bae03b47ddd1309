import { formatPeriodName } from '#lib/charts/format-value.ts';
import { reconciledIndicators } from '#lib/contract/reconciled-indicators.ts';
import { topicName, type Topic } from '#lib/contract/topics.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { metrics } from '#lib/metrics/index.ts';

interface Choice {
	value: string;
	label: string;
}

export function topicChoices(topics: readonly Topic[], locale: Locale): Choice[] {
	return topics.map((topic) => ({ value: topic.id, label: topicName(topic)[locale] }));
}

/** In the order given. */
export function periodChoices(periods: readonly string[], locale: Locale): Choice[] {
	return periods.map((period) => ({ value: period, label: formatPeriodName(period, locale) }));
}

/** Of metrics, and of what is reported beside them. */
export function metricNames(ids: readonly string[], locale: Locale): Choice[] {
	return ids.map((id) => ({
		value: id,
		label: (metrics.get(id)?.name ?? reconciledIndicators[id]?.label)?.[locale] ?? id
	}));
}

/** The latest period first. */
export function latestFirst(periods: readonly string[]): string[] {
	return [...periods].reverse();
}
