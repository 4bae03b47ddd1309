import { parsePeriod, previousPeriod, samePeriodLastYear } from '#lib/calendar/period.ts';
import { isUnprotected, townsOf, type Area, type Outline } from '#lib/contract/outline.ts';
import {
	COUNTED,
	formatNumber,
	formatPeriodName,
	formatQuantity,
	formatQuantityBeside
} from '#lib/charts/format-value.ts';
import type { Bilingual, Locale } from '#lib/i18n/locale.ts';
import { translate } from '#lib/i18n/translate.ts';
import type { Point } from '#lib/queries/query-metric.ts';
import type { MetricUnit } from '#lib/metrics/define-metric.ts';
import { metricById } from '#lib/metrics/index.ts';

/** The name of an area in a language; Chinese where no English one is known. */
export function areaName({ name, name_en }: Area, locale: Locale): string {
	return locale === 'en' ? (name_en ?? name) : name;
}

/** 全区, 全县, 全市, 全省, 全国: as the area's own people say. */
export function wholeWord(outline: Outline, locale: Locale): string {
	if (locale === 'en') {
		if (outline.level === 'nation') return 'country';
		return (
			/\b(district|county|city|prefecture|province)\b/i
				.exec(outline.title.en)?.[1]
				?.toLowerCase() ?? outline.level
		);
	}
	if (outline.level === 'nation') return '全国';
	return `全${outline.title['zh-CN'].slice(-1)}`;
}

/** What the row of the whole area is called in a table: 全区; `Whole county`. */
export function wholeName(outline: Outline, locale: Locale): string {
	const whole = wholeWord(outline, locale);
	return locale === 'en' ? `Whole ${whole}` : whole;
}

/** The kind of the data as it stands in every chart: synthetic data is not real, unprotected data says so. */
export function kindMark(outline: Outline, locale: Locale): string {
	const { kind } = outline;
	const words = [translate(locale, kind === 'synthetic' ? 'site.synthetic' : `kind.${kind}`)];
	if (isUnprotected(outline)) words.push(translate(locale, 'kind.unprotected'));
	return words.join(' · ');
}

/** The base period in words: 上月, 上季度, 上年 where it is just before, 上年同期; else its name. */
export function baseWord(period: string, base: string, locale: Locale): string {
	if (base === samePeriodLastYear(period) && base !== previousPeriod(period))
		return locale === 'en' ? 'the same period last year' : '上年同期';
	if (base !== previousPeriod(period)) return formatPeriodName(base, locale);
	const words = {
		month: { 'zh-CN': '上月', en: 'the month before' },
		quarter: { 'zh-CN': '上季度', en: 'the quarter before' },
		year: { 'zh-CN': '上年', en: 'the year before' }
	};
	return words[parsePeriod(period).frequency][locale];
}

/** A figure as running text has it: `约4,680万人`, `708.6万元`; undefined where there is none. */
export function quantity(
	point: Point | undefined,
	metricId: string,
	locale: Locale
): string | undefined {
	if (point?.value === null || point?.value === undefined) return undefined;
	const text = formatQuantity(metricById(metricId), point.value, locale);
	if (point.status !== 'E') return text;
	return `${translate(locale, 'symbol.approximate')}${text}`;
}

/** 增加3人, 减少81人, 持平 — a change as an official writes it, in the unit of the figure that changed. */
export function changeWords(
	point: Point | undefined,
	changed: Point | undefined,
	metricId: string,
	locale: Locale
): string | undefined {
	if (point?.value === null || point?.value === undefined) return undefined;
	if (point.value === 0) return locale === 'en' ? 'unchanged' : '持平';
	const size = formatQuantityBeside(
		metricById(metricId),
		Math.abs(point.value),
		changed?.value ?? 0,
		locale
	);
	if (locale === 'en') return `${point.value > 0 ? 'up' : 'down'} ${size}`;
	return `${point.value > 0 ? '增加' : '减少'}${size}`;
}

/** 增长0.8%, 下降0.8%; undefined where it rounds to nothing. */
export function percentWords(point: Point | undefined, locale: Locale): string | undefined {
	if (point?.value === null || point?.value === undefined) return undefined;
	const text = formatNumber(Math.abs(point.value), { divisor: 0.01, decimals: 1 });
	if (text === '…' || text === '0.0') return undefined;
	if (locale === 'en') return `${point.value > 0 ? 'up' : 'down'} ${text}%`;
	return `${point.value > 0 ? '增长' : '下降'}${text}%`;
}

/** `在册人数，人`; in English the unit is left out where it is the metric's name over again. */
export function measureWords(metric: { name: Bilingual }, unit: string, locale: Locale): string {
	const name = metric.name[locale];
	if (locale === 'zh-CN') return `${name}，${unit}`;
	return name.toLowerCase() === unit ? name : `${name}, ${unit}`;
}

/** What a chart over time shows, and what its gaps are where it has any. */
export function overTimeWords(measure: string, periods: readonly string[], locale: Locale): string {
	const sorted = [...periods].sort();
	const hasGaps = sorted.some((period, at) => at > 0 && previousPeriod(period) !== sorted[at - 1]);
	return hasGaps ? translate(locale, 'coverage.gaps', { measure }) : measure;
}

/** 最多, 最少 of what is counted; 最高, 最低 of a rate or a mean. */
export function extremeWords(unit: MetricUnit, locale: Locale): readonly [string, string] {
	if (locale === 'en') return ['highest', 'lowest'];
	return unit === 'yuan' || COUNTED.includes(unit) ? ['最多', '最少'] : ['最高', '最低'];
}

export function percentText(share: number, decimals = 1): string {
	return `${formatNumber(share, { divisor: 0.01, decimals })}%`;
}

/** What the areas below a county are together: 街道, 乡镇, or 镇街 where there are both. */
export function townWord(outline: Outline): string {
	const kinds = new Set(townsOf(outline).map(({ kind }) => kind));
	if (kinds.size === 1 && kinds.has('street')) return '街道';
	return kinds.has('street') || kinds.has('zone') ? '镇街' : '乡镇';
}

/** 当月发放, 当季发放, 全年发放. */
export function paidWord(period: string): string {
	return { month: '当月发放', quarter: '当季发放', year: '全年发放' }[
		parsePeriod(period).frequency
	];
}

/** What stands beside every comparison of towns by number: without their population it says little. */
export function shareRemark(outline: Outline, locale: Locale): string {
	const hasPopulation = outline.series.some(
		({ table, parts }) => table === 'population' && parts.length > 0
	);
	if (locale === 'en')
		return hasPopulation
			? 'To be held against each town’s share of population'
			: 'The source gives no population by town, so these counts say nothing about coverage';
	const word = townWord(outline);
	return hasPopulation
		? `须与各${word}人口占比对照`
		: `原表未列各${word}人口，人数多少不能说明保障宽严`;
}
