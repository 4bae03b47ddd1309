import type { Span } from '#lib/calendar/span.ts';
import { formatPeriodName } from '#lib/charts/format-value.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { translate } from '#lib/i18n/translate.ts';

/** What a reader must know of a chart that shows a span alone, or cannot because nothing lies in it. */
export function spanNote({ from, to }: Span, hasPart: boolean, locale: Locale): string {
	const key = from === undefined ? 'span.until' : to === undefined ? 'span.since' : 'span.between';
	const words = translate(locale, key, {
		from: formatPeriodName(from ?? '', locale),
		to: formatPeriodName(to ?? '', locale)
	});
	return translate(locale, hasPart ? 'span.note' : 'span.none', { span: words });
}
