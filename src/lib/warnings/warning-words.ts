import { formatNumber, formatPeriodName, formatQuantity } from '#lib/charts/format-value.ts';
import type { Outline } from '#lib/contract/outline.ts';
import { LEVELS, type Thresholds } from '#lib/contract/warning-levels.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { translator } from '#lib/i18n/translate.ts';
import { wholeWord } from '#lib/wording/words.ts';
import { multipleText } from '#lib/themes/standards/standards-facts.ts';
import type { Rule, Step } from './define-rule.ts';
import type { Judged } from './judge.ts';
import type { ThresholdKind } from './threshold-kinds.ts';

const FIGURES = {
	'share-below': 'share',
	'share-above': 'share',
	'rate-below': 'share',
	multiple: 'multiple',
	fall: 'fall',
	outside: 'jump',
	chance: 'expected',
	under: 'expected'
} as const satisfies Readonly<Record<ThresholdKind, string>>;

/** As it is written in a sentence: `72.7%`, `1.733倍`, `95人`. */
function valueText({ unit }: Rule, value: number, locale: Locale): string {
	if (unit !== 'times')
		return formatQuantity({ unit, decimals: unit === 'percent' ? 1 : 0 }, value, locale);
	return `${multipleText(value)}${locale === 'en' ? '×' : '倍'}`;
}

/** The figure of a warning with its period, and what it is held against. */
export function figureText({ rule, step, stratum }: Judged, locale: Locale): string {
	const t = translator(locale);
	const { value, part, all, base, expected } = step;
	if (value === null) return t(`reason.${step.reason === 'hidden' ? 'hidden' : 'not-reported'}`);
	const count = (number: number | undefined, decimals = 0) =>
		formatNumber(number ?? 0, { divisor: 1, decimals });
	return t(`warnings.figure-${step.isOfDays ? 'days' : FIGURES[rule.kind]}`, {
		...{ period: formatPeriodName(step.period, locale), value: valueText(rule, value, locale) },
		...{ part: count(part), all: count(all), expected: count(expected, 1) },
		stratum: stratum ? t(`standards.${stratum}`) : '',
		base: base ? formatPeriodName(base.period, locale) : '',
		was: base ? valueText(rule, base.value, locale) : '',
		points: count(100 * ((base?.value ?? 0) - value), 1)
	});
}

/** A threshold as it is set, without rounding. */
export function thresholdText({ kind }: Rule, threshold: number, locale: Locale): string {
	const plain = (number: number) => String(Number(number.toFixed(6)));
	const percent = plain(100 * threshold);
	const times = `${plain(threshold)}${locale === 'en' ? '×' : '倍'}`;
	return translator(locale)(`warnings.limit-${kind}`, {
		...{ points: percent, n: kind === 'multiple' ? times : `${percent}%` }
	});
}

/** `红：低于80%`, `橙：低于90%`; nothing where no level is used. */
export function thresholdsText(rule: Rule, thresholds: Thresholds, locale: Locale): string[] {
	const t = translator(locale);
	return LEVELS.flatMap((level) => {
		const threshold = thresholds[level];
		if (threshold === undefined) return [];
		return [`${t(`warnings.${level}`)}${t('site.colon')}${thresholdText(rule, threshold, locale)}`];
	});
}

/** What a rule looks at, for the place that is looked at. */
export const noteText = ({ id }: Rule, outline: Outline, locale: Locale): string =>
	translator(locale)(`warnings.${id}-note`, { whole: wholeWord(outline, locale) });

/** One value of a history with its period; what is not told says so. */
export function stepText(rule: Rule, step: Step, locale: Locale): string {
	const t = translator(locale);
	const untold = step.reason === 'hidden' ? 'reason.hidden' : 'reason.not-reported';
	const value = step.value === null ? t(untold) : valueText(rule, step.value, locale);
	return t('warnings.step', { period: formatPeriodName(step.period, locale), value });
}

/** Since when a warning runs; at least so long where the history shown begins with it. */
export function sinceText({ running, steps }: Judged, locale: Locale): string {
	const t = translator(locale);
	if (running <= 1) return t('warnings.once');
	const since = formatPeriodName(steps[steps.length - running]?.period ?? '', locale);
	const isOpen = running === steps.length;
	return t(isOpen ? 'warnings.running-least' : 'warnings.running', { count: running, since });
}
