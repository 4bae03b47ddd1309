import { formatNumber, formatQuantity, formatQuantityBeside } from '#lib/charts/format-value.ts';
import { previousPeriod, samePeriodLastYear } from '#lib/calendar/period.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { translate } from '#lib/i18n/translate.ts';
import type { Metric, MetricUnit } from '#lib/metrics/define-metric.ts';
import { requestKey } from '#lib/metrics/metric-request.ts';
import type { Answers, Question } from '#lib/queries/answer-all.ts';
import type { Point } from '#lib/queries/query-metric.ts';
import { baseWord } from '#lib/wording/words.ts';
import type { AskedFigure } from './ask-figure.ts';

/** By which a report keeps its answers. */
export const nameOf = ({ metric, request }: Question): string => requestKey(metric.id, request);

/** A figure as a sentence has it; `hidden` where it is not told to protect, undefined where it is not there. */
export function figureWords(
	{ spec, period, base, questions }: AskedFigure,
	answers: Answers,
	locale: Locale
): string | 'hidden' | undefined {
	const point = (question: Question | undefined) =>
		question && answers[nameOf(question)]?.points[0];
	const [now, before, change] = [questions.now, questions.before, questions.change].map(point);
	const metric = questions.now?.metric;
	if (!metric || !now) return undefined;
	const told = [now, before, change].filter((each) => each !== undefined);
	if (told.some(({ reason }) => reason === 'hidden')) return 'hidden';
	if (told.some(({ value }) => value === null)) return undefined;
	const about = told.some(isRounded) ? translate(locale, 'symbol.approximate') : '';
	if (base === undefined) return plain(about + amountWords(metric, now.value ?? 0, locale));
	const on = onWords(period, base, locale);
	if (spec.as === 'points' && before)
		return pointsWords(metric, (now.value ?? 0) - (before.value ?? 0), on, about, locale);
	if (!change) return undefined;
	const growth = point(questions.growth);
	return plain(changePhrase(metric, { now, change, growth }, on, about, locale));
}

/** What is less than the least needs no 约. */
const plain = (text: string): string =>
	text.replace('约不足', '不足').replace('about less', 'less');

const isRounded = ({ status }: Point): boolean => status === 'E' || status === 'R';

/** Money per head is yuan: what it is per stands in the sentence. */
function amountWords(metric: Metric, value: number, locale: Locale): string {
	if (metric.unit === 'times' && locale === 'en')
		return `${formatNumber(value, { divisor: 1, decimals: metric.decimals })} times`;
	return inWords(formatQuantity(inYuan(metric), value, locale), metric, locale);
}

/** In a table `…` is less than the smallest unit; a sentence says so: `不足1元`. */
function inWords(text: string, { decimals }: Metric, locale: Locale): string {
	const least = formatNumber(10 ** -decimals, { divisor: 1, decimals });
	return text.replace('…', locale === 'en' ? `less than ${least}` : `不足${least}`);
}

export const inYuan = ({ unit, decimals }: Metric): { unit: MetricUnit; decimals: number } => ({
	unit: unit.startsWith('yuan/') ? 'yuan' : unit,
	decimals
});

interface Based {
	with: string;
	than: string;
}

/** 上年同期, 上月, 2020年末, before and after which a change is told. */
function onWords(period: string, base: string, locale: Locale): Based {
	const isUsual = base === previousPeriod(period) || base === samePeriodLastYear(period);
	const isYearEnd = !isUsual && base.endsWith('-12');
	const year = base.slice(0, 4);
	if (locale === 'en') {
		const name = isYearEnd ? `the end of ${year}` : baseWord(period, base, locale);
		return { with: `unchanged on ${name}`, than: ` on ${name}` };
	}
	const name = isYearEnd ? `${year}年末` : baseWord(period, base, locale);
	return { with: `与${name}持平`, than: `比${name}` };
}

function changePhrase(
	metric: Metric,
	{ now, change, growth }: { now: Point; change: Point; growth: Point | undefined },
	on: Based,
	about: string,
	locale: Locale
): string {
	const value = change.value ?? 0;
	if (value === 0) return on.with;
	const size =
		about +
		inWords(
			formatQuantityBeside(inYuan(metric), Math.abs(value), now.value ?? 0, locale),
			metric,
			locale
		);
	const rate = growthWords(growth?.value ?? null, locale);
	if (locale === 'en') return `${value > 0 ? 'up' : 'down'} ${size}${rate}${on.than}`;
	const isLevel = metric.unit.startsWith('yuan/');
	const verbs = isLevel ? ['提高', '降低'] : ['增加', '减少'];
	return `${on.than}${value > 0 ? verbs[0] : verbs[1]}${size}${rate}`;
}

/** 增长1倍 is twice as much: from there on, growth is told in times. Nothing where it rounds to nothing. */
function growthWords(growth: number | null, locale: Locale): string {
	if (growth === null) return '';
	if (growth >= 1) {
		const times = formatNumber(locale === 'en' ? growth + 1 : growth, { divisor: 1, decimals: 1 });
		return locale === 'en' ? `, to ${times} times` : `、增长${times}倍`;
	}
	const text = growthText(Math.abs(growth));
	if (text === undefined) return '';
	if (locale === 'en') return ` (${text}%)`;
	return `、${growth > 0 ? '增长' : '下降'}${text}%`;
}

/** In percent; undefined where it rounds to nothing. */
export function growthText(growth: number): string | undefined {
	const text = formatNumber(growth, { divisor: 0.01, decimals: 1 });
	return text === '…' || text === '0.0' ? undefined : text;
}

function pointsWords(
	metric: Metric,
	difference: number,
	on: Based,
	about: string,
	locale: Locale
): string {
	const text = formatNumber(Math.abs(difference), { divisor: 0.01, decimals: metric.decimals });
	if (difference === 0 || text === '…' || Number(text) === 0) return on.with;
	if (locale === 'en')
		return `${difference > 0 ? 'up' : 'down'} ${about}${text} percentage points${on.than}`;
	return `${on.than}${difference > 0 ? '提高' : '下降'}${about}${text}个百分点`;
}
