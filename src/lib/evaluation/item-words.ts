import {
	formatNumber,
	printedDecimals,
	printedUnit,
	scaleFor,
	type Scale
} from '#lib/charts/format-value.ts';
import type { Evaluation, EvaluationItem } from '#lib/contract/evaluation.ts';
import type { Outline } from '#lib/contract/outline.ts';
import { reportedIndicators } from '#lib/contract/reported-indicators.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { translator } from '#lib/i18n/translate.ts';
import { metricById } from '#lib/metrics/index.ts';
import { bound, exactText, withUnit } from './bound.ts';
import type { EvaluatedItem } from './evaluate.ts';

/** The cells of one item, as texts. */
export interface ItemWords {
	target: string;
	actual: string;
	score: string;
	method: string;
	/** Why it is not scored, or scored in another way; empty for others. */
	why: string;
}

/** Scores and sums of points. */
export const SCORE = { divisor: 1, decimals: 2 };

export const pointsText = (points: number): string =>
	formatNumber(points, { divisor: 1, decimals: printedDecimals(points) });

export function itemWords(
	{ item, actual, score, points, isKept, isWithinChance }: EvaluatedItem,
	outline: Outline,
	{ grades }: Pick<Evaluation, 'grades'>,
	locale: Locale
): ItemWords {
	const t = translator(locale);
	const scale = scaleOf(item, outline, locale);
	const about = actual.isApproximate ? t('symbol.approximate') : '';
	const kept =
		isKept == null ? t('evaluation.unscored') : t(`evaluation.${isKept ? '' : 'not-'}kept`);
	const worst = grades[grades.length - 1]?.name[locale] ?? '';
	return {
		target: bound(item.target, item, scale, locale),
		actual:
			actual.value === null
				? t(actual.reason === 'hidden' ? 'reason.hidden' : 'reason.no-base')
				: about + withUnit(formatNumber(actual.value, scale), scale),
		score:
			item.method.kind === 'veto'
				? kept
				: score === null
					? t('evaluation.unscored')
					: scoreText(score),
		method: methodWords(item, points, scale, worst, locale),
		why: isWithinChance
			? t('evaluation.why-chance')
			: actual.reason
				? t(`evaluation.why-${actual.reason}`)
				: ''
	};
}

/** A score of next to nothing is `0.00`: it is no count of anybody. */
export const scoreText = (score: number): string => score.toFixed(SCORE.decimals);

function methodWords(
	item: EvaluationItem,
	points: number,
	scale: Scale,
	worst: string,
	locale: Locale
): string {
	const t = translator(locale);
	const { method, better } = item;
	if (method.kind === 'ratio') return t(`evaluation.ratio-${better}`);
	if (method.kind === 'veto') return t('evaluation.veto-method', { grade: worst });
	if (method.kind === 'bands') {
		const bands = method.bands.map(({ from, percent }) =>
			t('evaluation.band', { bound: bound(from, item, scale, locale), percent })
		);
		return t('evaluation.bands', { bands: bands.join(t('site.list-joiner')) });
	}
	const unit = scale.unit === '%' ? t('evaluation.percent-points') : scale.unit;
	return t(`evaluation.deduction-${better}`, {
		per: exactText(method.per, scale) + unit,
		points: pointsText(method.points)
	});
}

/** One scale for target and figure: what departments report has its printed unit, a quotient is a percentage. */
function scaleOf(item: EvaluationItem, outline: Outline, locale: Locale): Scale {
	if (item.over) return { divisor: 0.01, decimals: 1, unit: '%' };
	const metric = metricById(item.metric);
	if (metric.unit !== 'as printed') return scaleFor(metric, [item.target], locale);
	const code = item.where.indicator?.[0] ?? '';
	const printed = outline.indicators.find(({ indicator }) => indicator === code);
	const unit = printed?.unit ?? reportedIndicators[code]?.unit ?? '';
	return { divisor: 1, decimals: 2, unit: printedUnit(unit, locale) };
}
