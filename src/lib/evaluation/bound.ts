import { formatNumber, printedDecimals, type Scale } from '#lib/charts/format-value.ts';
import type { EvaluationItem } from '#lib/contract/evaluation.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { translator } from '#lib/i18n/translate.ts';

/** `≥100%`: with as many digits as the number has. */
export function bound(
	value: number,
	{ better }: Pick<EvaluationItem, 'better'>,
	scale: Scale,
	locale: Locale
): string {
	const text = withUnit(exactText(value, scale), scale);
	return translator(locale)(better === 'higher' ? 'evaluation.at-least' : 'evaluation.at-most', {
		value: text
	});
}

export function exactText(value: number, scale: Scale): string {
	// 0.07 ÷ 0.01 is 7.000000000000001.
	const scaled = Math.round((value / scale.divisor) * 1e6) / 1e6;
	return formatNumber(scaled, { divisor: 1, decimals: printedDecimals(scaled) });
}

export const withUnit = (text: string, { unit }: Scale): string =>
	/^[A-Za-z]/.test(unit) ? `${text} ${unit}` : text + unit;
