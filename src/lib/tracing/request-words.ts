import { shiftPeriod } from '#lib/calendar/period.ts';
import { formatPeriodName } from '#lib/charts/format-value.ts';
import { TOTAL } from '#lib/contract/code-lists.ts';
import type { Outline } from '#lib/contract/outline.ts';
import { dimensionLabel, valueName } from '#lib/asking/words.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { translate, translator } from '#lib/i18n/translate.ts';
import type { MessageKey } from '#lib/i18n/zh-CN.ts';
import type { Question } from '#lib/queries/answer-all.ts';

/** Values of one dimension that are named; of more, how many there are. */
const NAMED = 3;

/** What a question keeps, without totals and without what its rows name: `全县、低保，2025年6月`. */
export function requestScope(outline: Outline, question: Question, locale: Locale): string {
	const { by, where, base } = question.request;
	const t = translator(locale);
	const kept = Object.entries(where)
		.filter(([name, codes]) => !by.includes(name) && !codes.every((code) => code === TOTAL))
		.sort(([a], [b]) => orderOf(a) - orderOf(b))
		.map(([name, codes]) => {
			const [first = '', last = ''] = [codes[0], codes[codes.length - 1]];
			if (name === 'time_period' && codes.length > NAMED && isRun(codes))
				return t('verify.run', {
					first: formatPeriodName(first, locale),
					last: formatPeriodName(last, locale)
				});
			const words = codes
				.slice(0, NAMED)
				.map((code) => codeWords(outline, question, name, code, locale))
				.join(t('site.list-joiner'));
			return codes.length > NAMED ? t('verify.and-more', { words, count: codes.length }) : words;
		});
	const compared = base ? [baseWords(base, locale)] : [];
	return [...kept, ...compared].join(locale === 'en' ? '; ' : '，');
}

/** Whether periods follow one another without a gap. */
const isRun = (periods: readonly string[]): boolean =>
	periods.every((period, at) => at === 0 || shiftPeriod(periods[at - 1] ?? '', 1) === period);

/** The place first, the time last, as headings say it. */
const orderOf = (name: string) => (name === 'ref_area' ? 0 : name === 'time_period' ? 2 : 1);

function baseWords(base: string, locale: Locale): string {
	const isNamed = base === 'previous' || base === 'year-ago';
	return isNamed
		? translate(locale, `ask.base.${base}` as MessageKey)
		: translate(locale, 'verify.base', { base });
}

/** What a row of the answer is called: the values it stands for. */
export function cellName(
	outline: Outline,
	question: Question,
	dimensions: Readonly<Record<string, string>>,
	locale: Locale
): string {
	const names = Object.entries(dimensions).map(([name, code]) =>
		codeWords(outline, question, name, code, locale)
	);
	return names.join(' · ');
}

export const rowLabel = ({ request }: Question, locale: Locale): string =>
	request.by.map((name) => dimensionLabel(name, locale)).join(' · ');

function codeWords(
	outline: Outline,
	{ metric, request }: Question,
	name: string,
	code: string,
	locale: Locale
): string {
	const firsts = Object.entries(request.where).map(([name, codes]) => [name, codes[0] ?? TOTAL]);
	const codes = Object.fromEntries(firsts) as Record<string, string>;
	return valueName(outline, { metric, codes }, name, code, locale);
}
