import { samePeriodLastYear } from '#lib/calendar/period.ts';
import { cellText } from '#lib/charts/figure-table.ts';
import {
	formatNumber,
	formatPeriodName,
	printedDecimals,
	printedUnit
} from '#lib/charts/format-value.ts';
import { reportedIndicators } from '#lib/contract/reported-indicators.ts';
import { translator } from '#lib/i18n/translate.ts';
import type { Point } from '#lib/queries/query-metric.ts';
import { kindMark } from '#lib/wording/words.ts';
import type { ThemeFacts } from '../define-theme.ts';

/** What the sentences and tables of the theme are made of, worked out once. */
export function reportedFacts(given: ThemeFacts) {
	const { outline, answers, locale, state } = given;
	const earlier = samePeriodLastYear(state.period);
	const of = (name: 'values' | 'parts', indicator: string, year: string): Point | undefined =>
		answers[name]?.points.find(
			({ dimensions }) => dimensions.indicator === indicator && dimensions.time_period === year
		);
	const asked = answers['values']?.request.where.indicator ?? [];
	const now = (indicator: string) => of('values', indicator, state.period);
	return {
		...{ outline, answers, locale, asked, now, t: translator(locale) },
		/** Those with a figure in the year chosen. */
		told: asked.filter((indicator) => now(indicator)?.value != null),
		before: (indicator: string) => of('values', indicator, earlier),
		nameOf: (indicator: string) => reportedIndicators[indicator]?.label[locale] ?? indicator,
		unitOf: (indicator: string) => printedUnit(reportedIndicators[indicator]?.unit ?? '', locale),
		isShare: (indicator: string) => reportedIndicators[indicator]?.unit === '%',
		cell: (point: Point | undefined) =>
			cellText(
				point,
				{ divisor: 1, decimals: printedDecimals(point?.value ?? 0), unit: '' },
				locale
			),
		/** `348 / 420`; nothing where a share was reported by itself. */
		parts: (indicator: string) => {
			const { numerator, denominator } = of('parts', indicator, state.period) ?? {};
			if (numerator == null || denominator == null) return '';
			const text = (value: number) =>
				formatNumber(value, { divisor: 1, decimals: printedDecimals(value) });
			return `${text(numerator)} / ${text(denominator)}`;
		},
		mark: kindMark(outline, locale),
		words: {
			period: formatPeriodName(state.period, locale),
			earlier: formatPeriodName(earlier, locale),
			place: outline.title[locale]
		}
	};
}

export type ReportedFacts = ReturnType<typeof reportedFacts>;
