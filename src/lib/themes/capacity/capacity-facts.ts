import { cellText } from '#lib/charts/figure-table.ts';
import { formatNumber, formatPeriodName } from '#lib/charts/format-value.ts';
import { translator } from '#lib/i18n/translate.ts';
import type { Point } from '#lib/queries/query-metric.ts';
import { kindMark, percentText } from '#lib/wording/words.ts';
import type { ThemeFacts } from '../define-theme.ts';

export const SHARE_SCALE = { divisor: 0.01, decimals: 1, unit: '%' };

/** What the sentences and charts of the theme are made of, worked out once. */
export function capacityFacts(given: ThemeFacts) {
	const { outline, answers, locale, state } = given;
	const of = (name: string): Point | undefined => {
		const points = answers[name]?.points ?? [];
		return points.length === 1
			? points[0]
			: points.find(({ dimensions }) => dimensions.time_period === state.period);
	};
	const count = (value: number | null | undefined) =>
		value == null ? '–' : formatNumber(value, { divisor: 1, decimals: 0 });
	const [households, assistants] = [of('households')?.value, of('assistants')?.value];
	return {
		...{ outline, answers, locale, state, of, count, t: translator(locale) },
		caseload: households != null && assistants ? households / assistants : null,
		share: (point: Point | undefined) => (point?.value == null ? '–' : percentText(point.value)),
		shareCell: (point: Point | undefined) => cellText(point, SHARE_SCALE, locale),
		mark: kindMark(outline, locale),
		when: (period: string) => formatPeriodName(period, locale)
	};
}

export type CapacityFacts = ReturnType<typeof capacityFacts>;
