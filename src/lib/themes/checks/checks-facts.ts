import { cellText } from '#lib/charts/figure-table.ts';
import { formatNumber, formatPeriodName } from '#lib/charts/format-value.ts';
import { translator } from '#lib/i18n/translate.ts';
import type { Point } from '#lib/queries/query-metric.ts';
import { kindMark } from '#lib/wording/words.ts';
import { wilsonInterval } from '#lib/statistics/wilson-interval.ts';
import type { ThemeFacts } from '../define-theme.ts';

export const KINDS = ['verification', 'home_visit', 'spot_check', 'certification'] as const;
/** Those that compare what was declared with what is found. */
export const JUDGED = ['verification', 'home_visit'] as const;
export type Kind = (typeof KINDS)[number];

/** What the sentences and charts of the theme are made of, worked out once. */
export function checksFacts(given: ThemeFacts) {
	const { outline, state, answers, locale } = given;
	const t = translator(locale);
	const scale = { divisor: 1, decimals: 0, unit: t('checks.times') };
	const perHundred = { divisor: 0.01, decimals: 1, unit: t('checks.per-hundred-unit') };
	/** The figure of a period; without one, of that chosen. */
	const of = (name: string, kind?: Kind, period = state.period): Point | undefined =>
		answers[name]?.points.find(
			({ dimensions }) => dimensions.time_period === period && (!kind || dimensions.kind === kind)
		);
	/** Without `unit` where the column has it; nothing where there is no share. */
	const interval = (point: Point | undefined, unit = '%'): string => {
		if (point?.value == null || !point.denominator) return '';
		const text = (share: number) => formatNumber(share, { divisor: 0.01, decimals: 1 }) + unit;
		const [least, most] = wilsonInterval(point.numerator ?? 0, point.denominator);
		return t('checks.interval', { least: text(least), most: text(most) });
	};
	return {
		...given,
		...{ t, scale, perHundred, of, interval, mark: kindMark(outline, locale) },
		/** In order of time, with those that are hidden. */
		quarters: answers['checks']?.request.where.time_period ?? [],
		text: (value: number | null) => formatNumber(value ?? 0, scale),
		rate: (value: number | null) => formatNumber(value ?? 0, perHundred),
		cell: (point: Point | undefined) => cellText(point, scale, locale),
		rateCell: (point: Point | undefined) => cellText(point, perHundred, locale),
		shareCell: (point: Point | undefined) =>
			cellText(point, { divisor: 0.01, decimals: 1, unit: '%' }, locale),
		when: (period: string) => formatPeriodName(period, locale)
	};
}

export type ChecksFacts = ReturnType<typeof checksFacts>;

/** The periods of a question in which a kind is told, in order of time. */
export const toldOf = ({ answers }: ChecksFacts, name: string, kind?: Kind): readonly Point[] =>
	(answers[name]?.points ?? []).filter(
		({ dimensions, value }) => value !== null && (!kind || dimensions.kind === kind)
	);
