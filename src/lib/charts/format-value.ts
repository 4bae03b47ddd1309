import type { MetricUnit } from '#lib/metrics/define-metric.ts';
import type { Bilingual, Locale } from '#lib/i18n/locale.ts';

/** How the numbers of one column or axis are written: one divisor, one number of decimals, one unit. */
export interface Scale {
	divisor: number;
	decimals: number;
	unit: string;
	/** Whole numbers are written without decimals: `4,400` beside `3,971.1`. */
	trims?: true;
}

const UNITS: Record<MetricUnit, Bilingual> = {
	person: { 'zh-CN': '人', en: 'persons' },
	household: { 'zh-CN': '户', en: 'households' },
	'person-time': { 'zh-CN': '人次', en: 'person-times' },
	check: { 'zh-CN': '次', en: 'checks' },
	'check/100 households': { 'zh-CN': '次/百户', en: 'checks per 100 households' },
	lead: { 'zh-CN': '条', en: 'leads' },
	case: { 'zh-CN': '件', en: 'cases' },
	application: { 'zh-CN': '件', en: 'applications' },
	yuan: { 'zh-CN': '元', en: 'yuan' },
	'yuan/person·month': { 'zh-CN': '元/人·月', en: 'yuan/person·month' },
	'yuan/household': { 'zh-CN': '元/户', en: 'yuan/household' },
	'yuan/person': { 'zh-CN': '元/人', en: 'yuan/person' },
	times: { 'zh-CN': '倍', en: '×' },
	'person/household': { 'zh-CN': '人/户', en: 'persons per household' },
	percent: { 'zh-CN': '%', en: '%' },
	'percent on last year': { 'zh-CN': '%', en: '%' },
	'as printed': { 'zh-CN': '', en: '' }
};

/** Printed units in English; what is not here is shown as printed. */
const PRINTED_UNITS: Readonly<Record<string, string>> = {
	人: 'persons',
	万人: '10,000 persons',
	人次: 'person-times',
	万人次: '10,000 person-times',
	亿人次: '100 million person-times',
	户: 'households',
	万户: '10,000 households',
	户次: 'household-times',
	元: 'yuan',
	万元: '10,000 yuan',
	亿元: '100 million yuan',
	'元/人·月': 'yuan/person·month',
	'元/人·年': 'yuan/person·year',
	位: '(rank)',
	场: 'meetings',
	件: 'cases',
	个: 'in number',
	项: 'kinds',
	次: 'times',
	天: 'days'
};

/** A unit as a source prints it, in the reader's language. */
export function printedUnit(unit: string, locale: Locale): string {
	return locale === 'en' ? (PRINTED_UNITS[unit] ?? unit) : unit;
}

/** As many as a source prints, for nothing is computed of it: 9.3 is not 9.30. */
export function printedDecimals(value: number): number {
	return String(value).split('.')[1]?.length ?? 0;
}

/** Steps of size at which an official text changes its unit; English counts in thousands. */
const STEPS: Record<Locale, { from: number; divisor: number; decimals: number; prefix: string }[]> =
	{
		'zh-CN': [
			{ from: 1e8, divisor: 1e8, decimals: 2, prefix: '亿' },
			{ from: 1e5, divisor: 1e4, decimals: 1, prefix: '万' }
		],
		en: [
			{ from: 1e9, divisor: 1e9, decimals: 2, prefix: 'billion ' },
			{ from: 1e6, divisor: 1e6, decimals: 2, prefix: 'million ' }
		]
	};

/** Units of what is counted, not measured or divided. */
export const COUNTED: readonly MetricUnit[] = [
	...(['person', 'household', 'person-time', 'check', 'lead', 'application', 'case'] as const)
];

/**
 * The one scale for all of `values`, by the largest of them: 元, 万元 or 亿元 for money; counts stay
 * whole up to a million (national figures are printed in 万人), rates keep the metric's decimals.
 */
export function scaleFor(
	{ unit, decimals }: { unit: MetricUnit; decimals: number },
	values: readonly (number | null)[],
	locale: Locale
): Scale {
	const name = UNITS[unit][locale];
	if (unit === 'percent' || unit === 'check/100 households')
		return { divisor: 0.01, decimals, unit: name };
	const largest = Math.max(0, ...values.map((value) => Math.abs(value ?? 0)));
	const threshold = COUNTED.includes(unit) ? 1e6 : 0;
	const step =
		unit === 'yuan' || COUNTED.includes(unit)
			? STEPS[locale].find(({ from }) => largest >= Math.max(from, threshold))
			: undefined;
	return step
		? {
				divisor: step.divisor,
				decimals: step.decimals,
				unit: `${step.prefix}${name}`,
				// A count printed as 4,400万人 was never known to the thousand.
				...(COUNTED.includes(unit) ? { trims: true } : {})
			}
		: { divisor: 1, decimals, unit: name };
}

/** Shares, in percent. */
export const SHARE = { divisor: 0.01, decimals: 1 };

const formats = new Map<number, Intl.NumberFormat>();

/** `10,212`, `641.6`, `−81`; a non-zero number that rounds to zero is `…`, below the smallest unit. */
export function formatNumber(value: number, scale: Omit<Scale, 'unit'>): string {
	const scaled = value / scale.divisor;
	const decimals = scale.trims && Number.isInteger(scaled) ? 0 : scale.decimals;
	let format = formats.get(decimals);
	if (!format) {
		format = new Intl.NumberFormat('en', {
			minimumFractionDigits: decimals,
			maximumFractionDigits: decimals
		});
		formats.set(decimals, format);
	}
	const text = format.format(Math.abs(scaled));
	const isZero = Number(text.replaceAll(',', '')) === 0;
	if (isZero) return value === 0 ? text : '…';
	return scaled < 0 ? `−${text}` : text;
}

/** With its sign, as changes are written: `+3`, `−81`, `0`. */
export function formatChange(value: number, scale: Omit<Scale, 'unit'>): string {
	const text = formatNumber(value, scale);
	return value > 0 && text !== '…' ? `+${text}` : text;
}

/** Number and unit together, for running text: `655.2万元`, `6.55 million yuan`, `37.6%`. */
export function formatQuantity(
	metric: { unit: MetricUnit; decimals: number },
	value: number,
	locale: Locale
): string {
	return scaledQuantity(metric, value, scaleFor(metric, [value], locale), locale);
}

/**
 * The same in the unit of the figure it belongs to, for a sentence must not mix 人 and 万人: a change
 * of 3,910.4万人 is `76.1万人`, not `761,000人`. In a unit of its own where it would round to nothing.
 */
export function formatQuantityBeside(
	metric: { unit: MetricUnit; decimals: number },
	value: number,
	beside: number,
	locale: Locale
): string {
	const scale = scaleFor(metric, [value, beside], locale);
	return formatNumber(value, scale) === '…'
		? formatQuantity(metric, value, locale)
		: scaledQuantity(metric, value, scale, locale);
}

function scaledQuantity(
	metric: { unit: MetricUnit },
	value: number,
	scale: Scale,
	locale: Locale
): string {
	const text = formatNumber(value, scale);
	if (locale !== 'en') return `${text}${scale.unit}`;
	// The names of what is counted are plural: persons, households, person-times.
	const unit = text === '1' ? scale.unit.replace(/s$/, '') : scale.unit;
	return metric.unit === 'percent' ? `${text}${unit}` : `${text} ${unit}`;
}

/** `2021年5月`, `May 2021`; a quarter `2020年第一季度`, a year `2022年`. */
export function formatPeriodName(period: string, locale: Locale): string {
	const [year = '', part] = period.split('-');
	if (part === undefined) return locale === 'zh-CN' ? `${year}年` : year;
	if (part.startsWith('Q')) {
		const quarter = Number(part.slice(1));
		return locale === 'zh-CN'
			? `${year}年第${'一二三四'.charAt(quarter - 1)}季度`
			: `Q${quarter} ${year}`;
	}
	const month = Number(part);
	return locale === 'zh-CN' ? `${year}年${month}月` : `${MONTHS[month - 1]} ${year}`;
}

const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');
