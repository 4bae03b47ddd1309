import { cellText } from '#lib/charts/figure-table.ts';
import { formatNumber, formatPeriodName } from '#lib/charts/format-value.ts';
import { topicName, type Topic } from '#lib/contract/topics.ts';
import { translator } from '#lib/i18n/translate.ts';
import type { Point } from '#lib/queries/query-metric.ts';
import { kindMark } from '#lib/wording/words.ts';
import type { ThemeFacts } from '../define-theme.ts';

/** What the sentences and charts of the theme are made of, worked out once. */
export function dynamicsFacts(given: ThemeFacts) {
	const { outline, state, answers, locale } = given;
	const scale = { divisor: 1, decimals: 0, unit: translator(locale)('dynamics.households') };
	const now = (name: string): Point | undefined =>
		answers[name]?.points.find(({ dimensions }) => dimensions.time_period === state.period);
	return {
		...given,
		...{ scale, now, t: translator(locale), mark: kindMark(outline, locale) },
		text: (value: number) => formatNumber(value, scale),
		cell: (point: Point | undefined) => cellText(point, scale, locale),
		topic: topicName(state.topic as Topic)[locale],
		when: (period: string) => formatPeriodName(period, locale)
	};
}

export type DynamicsFacts = ReturnType<typeof dynamicsFacts>;
