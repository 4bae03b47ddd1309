import { formatPeriodName } from '#lib/charts/format-value.ts';
import type { Outline } from '#lib/contract/outline.ts';
import { TOTAL } from '#lib/contract/code-lists.ts';
import { capital } from '#lib/i18n/letter-case.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { translate, translator } from '#lib/i18n/translate.ts';
import type { MessageKey } from '#lib/i18n/zh-CN.ts';
import { areaName, wholeName } from '#lib/wording/words.ts';
import { codeName } from './dimensions.ts';
import { splitsOf, type Asked } from './question.ts';
import { MOST_CELLS, type Refusal, type Why } from './refusal.ts';

/** What a dimension is called, as a label has it. */
export const dimensionLabel = (dimension: string, locale: Locale): string =>
	capital(dimensionName(dimension, locale));

/** What a dimension is called. */
const dimensionName = (dimension: string, locale: Locale): string =>
	translate(locale, `ask.dim.${dimension}` as MessageKey);

/** What a code of a question is called: a period, an area, or a name of its list. */
export function valueName(
	outline: Outline,
	{ metric, codes }: Pick<Asked, 'metric' | 'codes'>,
	dimension: string,
	code: string,
	locale: Locale
): string {
	if (dimension === 'time_period') return formatPeriodName(code, locale);
	if (dimension !== 'ref_area')
		return codeName(metric, dimension, code, locale, codes['attribute']);
	if (code === outline.area_code) return wholeName(outline, locale);
	const area = outline.areas.find(({ ref_area }) => ref_area === code);
	return area ? areaName(area, locale) : code;
}

const namesOf = (dimensions: readonly string[], locale: Locale) =>
	dimensions.map((name) => dimensionName(name, locale)).join(' × ');

/** `在册人数，按时期、城乡分`. */
export function titleOf(asked: Asked, locale: Locale): string {
	const metric = asked.metric.name[locale];
	const dimensions = splitsOf(asked).map((name) => dimensionName(name, locale));
	if (dimensions.length === 0) return metric;
	return translate(locale, 'ask.title', {
		metric,
		dimensions: dimensions.join(translate(locale, 'ask.and'))
	});
}

/** From when to when, as a table's head says it. */
export function rangeName({ from, to }: Pick<Asked, 'from' | 'to'>, locale: Locale): string {
	const [first, last] = [from, to].map((period) => formatPeriodName(period, locale));
	return from === to
		? String(last)
		: translate(locale, 'ask.range', { from: String(first), to: String(last) });
}

/** What is kept, without the totals: `全县、低保`. */
export function keptWords(outline: Outline, asked: Asked, locale: Locale): string {
	const names = Object.entries(asked.codes)
		.filter(([, code]) => code !== TOTAL)
		.sort(([a], [b]) => Number(b === 'ref_area') - Number(a === 'ref_area'))
		.map(([dimension, code]) => valueName(outline, asked, dimension, code, locale));
	const base = asked.base ? [translate(locale, `ask.base.${asked.base}`)] : [];
	return [...names, ...base].join(translate(locale, 'site.list-joiner'));
}

/** `全县、低保，2024年7月至2025年6月`. */
export function scopeWords(outline: Outline, asked: Asked, locale: Locale): string {
	const kept = keptWords(outline, asked, locale);
	const range = rangeName(asked, locale);
	return kept === '' ? range : translate(locale, 'ask.scope', { kept, range });
}

const whyWords = (why: Why, locale: Locale) => translate(locale, `ask.why.${why}`);

/** Why a question has no answer, in a sentence or two. */
export function refusalWords(
	outline: Outline,
	asked: Asked,
	refusal: Refusal,
	locale: Locale
): string {
	const t = translator(locale);
	const metric = asked.metric.name[locale];
	switch (refusal.kind) {
		case 'no-whole':
			return t('ask.refused.no-whole', {
				metric,
				dimension: dimensionName(refusal.dimension, locale)
			});
		case 'cross': {
			const dimensions = namesOf(refusal.dimensions, locale);
			const key = refusal.dimensions.length > 1 ? 'ask.refused.cross' : 'ask.refused.split';
			return t(key, { metric, dimensions }) + whyWords(refusal.why, locale);
		}
		case 'frequency':
			return t('ask.refused.frequency', {
				metric,
				dimensions: namesOf(refusal.dimensions, locale),
				frequency: t(`ask.frequency.${asked.frequency}`)
			});
		case 'code':
			return (
				t('ask.refused.code', {
					metric,
					dimensions: namesOf(splitsOf(asked), locale),
					dimension: dimensionName(refusal.dimension, locale),
					code: valueName(outline, asked, refusal.dimension, refusal.code, locale)
				}) + whyWords(refusal.why, locale)
			);
		case 'period':
			return t('ask.refused.period', { metric, range: rangeName(asked, locale) });
		case 'too-many':
			return t('ask.refused.too-many', { cells: refusal.cells, most: MOST_CELLS });
	}
}
