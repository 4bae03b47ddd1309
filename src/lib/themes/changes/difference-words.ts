import type { Locale } from '#lib/i18n/locale.ts';
import { translate } from '#lib/i18n/translate.ts';
import type { Point } from '#lib/queries/query-metric.ts';
import { changeWords } from '#lib/wording/words.ts';

/** 增加3人, 约减少1万元; nothing where either figure is not told. */
export function differenceWords(
	now: Point | undefined,
	before: Point | undefined,
	metricId: string,
	locale: Locale
): string | undefined {
	if (now?.value == null || before?.value == null) return undefined;
	const difference = { ...now, value: now.value - before.value };
	const text = changeWords(difference, now, metricId, locale);
	const isRounded = [now, before].some(({ status }) => 'RE'.includes(status));
	if (!isRounded || difference.value === 0) return text;
	const about = translate(locale, 'symbol.approximate');
	return locale === 'en' ? text?.replace(' ', ` ${about}`) : `${about}${text}`;
}
