import { cellText } from '#lib/charts/figure-table.ts';
import {
	formatNumber,
	formatPeriodName,
	formatQuantity,
	scaleFor,
	type Scale
} from '#lib/charts/format-value.ts';
import { topicName, type Topic } from '#lib/contract/topics.ts';
import { capital, lower } from '#lib/i18n/letter-case.ts';
import { translator } from '#lib/i18n/translate.ts';
import { metricById } from '#lib/metrics/index.ts';
import type { Point } from '#lib/queries/query-metric.ts';
import { kindMark, townWord } from '#lib/wording/words.ts';
import type { ThemeFacts } from '../define-theme.ts';
import { lastQuarter, paidMetric, paidTopics } from './paid-topics.ts';

export const SHARE_SCALE = { divisor: 0.01, decimals: 1, unit: '%' };

/** Programmes whose names are too long for a column. */
const SHORT = ['01', '02', '08', 'dibian'] as const;

/** What the sentences and charts of the theme are made of, worked out once. */
export function fundsFacts(given: ThemeFacts) {
	const { outline, state, answers, locale } = given;
	const t = translator(locale);
	const topic = state.topic as Topic;
	const paid = metricById(paidMetric(outline));
	const name = (of: Topic) => topicName(of)[locale];
	const areas = answers[`paid-${topic.id}`]?.request.where.ref_area ?? [outline.area_code];
	const words = locale === 'en' ? lower(name(topic)) : name(topic);
	const pointsOf = (answer: string): readonly Point[] => answers[answer]?.points ?? [];
	/** Rounded and approximate figures are said with 约. */
	const about = (point: Pick<Point, 'status'> | undefined) =>
		point && 'RE'.includes(point.status) ? t('symbol.approximate') : '';
	return {
		...given,
		...{ t, topic, paid, pointsOf, about },
		isRecords: paid.id === 'paid-for',
		topics: paidTopics(outline),
		quarter: lastQuarter(state.period),
		topicName: words,
		/** The same, where the areas listed are not all, with how many these are. */
		scopedName: areas.includes(outline.area_code)
			? words
			: t('funds.listed', { topic: words, count: areas.length, unit: townWord(outline) }),
		name,
		shortName: (of: Topic) => {
			const short = SHORT.find((code) => code === of.id);
			return short ? t(`funds.short-${short}`) : name(of);
		},
		at: (answer: string, period = state.period): Point | undefined =>
			pointsOf(answer).find(({ dimensions }) => dimensions.time_period === period),
		cell: (point: Point | undefined, scale: Scale) => cellText(point, scale, locale),
		/** The amount of a point with its unit, 约 before it where it is rounded. */
		amount: (point: Point) => about(point) + formatQuantity(paid, point.value ?? 0, locale),
		/** A unit in which also the least of them has a digit. */
		moneyScale: (points: readonly Point[]): Scale => {
			const values = points.flatMap(({ value }) => value ?? []);
			const scale = scaleFor(paid, values, locale);
			const least = Math.min(...values.filter((value) => value > 0));
			return least / scale.divisor < 0.1 ? scaleFor(paid, [0], locale) : scale;
		},
		/** An amount in the unit of its exhibit: 元 beside 万元 would mislead. */
		inScale: (value: number, scale: Scale) =>
			formatNumber(value, scale) + (locale === 'en' ? ` ${scale.unit}` : scale.unit),
		/** A text that begins a line. */
		say: (...text: Parameters<typeof t>) => capital(t(...text)),
		share: (point: Point) => `${about(point)}${formatNumber(point.value ?? 0, SHARE_SCALE)}%`,
		yuan: (value: number, decimals = 0) => formatNumber(value, { divisor: 1, decimals }),
		mark: kindMark(outline, locale),
		/** 2025年1至6月; of January alone, its own name. */
		monthsWords: (month: string) =>
			month.endsWith('-01')
				? formatPeriodName(month, locale)
				: t('funds.months', {
						year: month.slice(0, 4),
						month: Number(month.slice(5)),
						last: formatPeriodName(month, locale)
					}),
		when: (period: string) => formatPeriodName(period, locale)
	};
}

export type FundsFacts = ReturnType<typeof fundsFacts>;

/** Figures of several periods or areas together; null where one of them is hidden or not reported. */
export interface Pooled {
	numerator: number;
	denominator: number;
	isRounded: boolean;
}

/**
 * The sums of what figures consist of, so that a quarter is no mean of its months.
 *
 * @param points as many as there should be; null where one has no value.
 */
export function pool(points: readonly (Point | undefined)[]): Pooled | null {
	const told = points.flatMap((point) => (point?.value == null ? [] : [point]));
	if (told.length === 0 || told.length < points.length) return null;
	const sum = (side: 'numerator' | 'denominator') =>
		told.reduce((total, point) => total + (point[side] ?? 0), 0);
	return {
		...{ numerator: sum('numerator'), denominator: sum('denominator') },
		isRounded: told.some(({ status }) => 'RE'.includes(status))
	};
}

/** To the nearest multiple of a step: what rests on rounded parts is not known any closer. */
export const toStep = (value: number, step: number): number => Math.round(value / step) * step;

/** To two digits: 1,744 is 1,700. */
export const toTwoDigits = (value: number): number =>
	value < 10 ? Math.round(value) : toStep(value, 10 ** (Math.floor(Math.log10(value)) - 1));
