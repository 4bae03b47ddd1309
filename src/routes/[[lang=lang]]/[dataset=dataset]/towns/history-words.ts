import { cellText } from '#lib/charts/figure-table.ts';
import { formatPeriodName, type Scale } from '#lib/charts/format-value.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { translate } from '#lib/i18n/translate.ts';
import type { Point } from '#lib/queries/query-metric.ts';

/** The first and the last figure of a history, in words. */
export function historyWords(points: readonly Point[], scale: Scale, locale: Locale): string {
	const told = points.filter(({ value }) => value !== null);
	const [from, to] = [told[0], told[told.length - 1]];
	if (!from || !to) return translate(locale, 'sparkline.none');
	const when = ({ dimensions }: Point) => formatPeriodName(dimensions.time_period ?? '', locale);
	return translate(locale, 'sparkline.text', {
		...{ first: when(from), from: cellText(from, scale, locale) },
		...{ last: when(to), to: cellText(to, scale, locale) }
	});
}
