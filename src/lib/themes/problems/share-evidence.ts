import { cellText } from '#lib/charts/figure-table.ts';
import { formatPeriodName, SHARE } from '#lib/charts/format-value.ts';
import type { Outline } from '#lib/contract/outline.ts';
import { metricById } from '#lib/metrics/index.ts';
import type { MetricRequest } from '#lib/metrics/metric-request.ts';
import { policies } from '#lib/privacy/policy.ts';
import type { Point } from '#lib/queries/query-metric.ts';
import type { Bounds } from '#lib/statistics/hidden-parts.ts';
import { ratioOfRounded } from '#lib/statistics/rounded-ratio.ts';
import { wilsonInterval } from '#lib/statistics/wilson-interval.ts';
import { isThere, type Evidence, type ProblemFacts, type Verdict } from './define-problem.ts';
import { latest } from './latest.ts';
import type { EvidenceId } from './problem-ids.ts';

export interface ShareRule {
	id: EvidenceId;
	metric: string;
	/** Periods with a figure. */
	known(outline: Outline): readonly string[];
	/** All but the period. */
	where(outline: Outline, period: string): MetricRequest['where'];
	/** Asked by this dimension, and this code of it is the share. */
	pick?: readonly [dimension: string, code: string];
	/** The share on whose one side the figure supports the problem; none where it is context. */
	limit?: number;
	supports?: 'below' | 'above';
	/** The share can only clear of the problem: what lies beyond the limit may have other reasons. */
	onlyClears?: true;
	/** Of sums of money: how many rounded amounts the numerator adds up, and how many the denominator. */
	rounded?: readonly [parts: number, all: number];
}

/** A share of the latest period by then, judged by the interval that it lies in. */
export function shareEvidence(rule: ShareRule): Evidence {
	const { id, metric, pick, limit } = rule;
	return {
		id,
		questions(outline, month) {
			const period = latest(rule.known(outline), month);
			if (period === undefined) return {};
			const where = { ...rule.where(outline, period), time_period: [period] };
			return {
				[id]: { metric: metricById(metric), request: { by: pick ? [pick[0]] : [], where } }
			};
		},
		judge(facts) {
			const { answers, locale, t } = facts;
			const answer = answers[id];
			const point = answer?.points.find(
				({ dimensions }) => !pick || dimensions[pick[0]] === pick[1]
			);
			if (!isThere(point)) return { text: t('problems.none'), ...(limit && { verdict: 'absent' }) };
			const period = formatPeriodName(answer?.request.where.time_period?.[0] ?? '', locale);
			const about = point.value !== null && point.status === 'R' ? t('symbol.approximate') : '';
			const value = about + cellText(point, { ...SHARE, unit: '%' }, locale);
			const text = t('problems.figure', {
				period,
				value: value + (point.value === null ? '' : '%')
			});
			return limit === undefined ? { text } : { text, verdict: verdictOf(point, rule, facts) };
		}
	};
}

function verdictOf(
	point: Point,
	{ limit = 0, supports, onlyClears, rounded }: ShareRule,
	{ outline: { policy, amounts_rounded_to } }: ProblemFacts
): Verdict {
	const { numerator, denominator, reason, status } = point;
	if (numerator === null || !denominator) return reason === 'hidden' ? 'hidden' : 'absent';
	const bounds = rounded
		? moneyBounds(numerator, denominator, rounded, status, amounts_rounded_to)
		: countBounds(
				numerator,
				denominator,
				status === 'R' && policy ? policies[policy].countBase : 0
			);
	if (!bounds) return 'absent';
	if (bounds[0] < limit && bounds[1] >= limit) return 'crosses';
	if (bounds[1] < limit !== (supports === 'below')) return 'opposes';
	return onlyClears ? 'unmeasured' : 'supports';
}

/** Rounding that keeps sums moves a number by less than its base. */
function countBounds(part: number, whole: number, base: number): Bounds {
	const [least, most] = [Math.max(0, part - base), whole - base];
	const upper = part + base < most ? wilsonInterval(part + base, most)[1] : 1;
	return [
		wilsonInterval(least, whole + base)[0],
		base > 0 ? upper : wilsonInterval(part, whole)[1]
	];
}

function moneyBounds(
	part: number,
	whole: number,
	[parts, all]: readonly [number, number],
	status: Point['status'],
	bases: Outline['amounts_rounded_to']
): Bounds | null {
	const base = status === 'R' ? Math.max(0, ...Object.values(bases)) : 0;
	return ratioOfRounded({ value: part, error: parts * base }, { value: whole, error: all * base });
}
