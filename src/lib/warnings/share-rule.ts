import type { Outline } from '#lib/contract/outline.ts';
import { metricById } from '#lib/metrics/index.ts';
import type { MetricRequest } from '#lib/metrics/metric-request.ts';
import type { Point } from '#lib/queries/query-metric.ts';
import { defineRule, isLess, unjudged, type Rule, type Step } from './define-rule.ts';
import { areasOf, codesOf, pointsOf } from './told-points.ts';

type ShareRule = Pick<Rule, 'id' | 'kind' | 'page' | 'scope' | 'thresholds' | 'periods'> & {
	metric: string;
	/** All but period and area. */
	where: MetricRequest['where'];
	/** Where more is asked than that the share itself is less. */
	isBelow?: (part: number, all: number, threshold: number) => boolean;
};

const isLessShare = (part: number, all: number, threshold: number) => isLess(part / all, threshold);

/** A share that must not lie below a threshold. */
export const shareRule = ({ metric, where, isBelow = isLessShare, ...given }: ShareRule): Rule =>
	defineRule({
		...given,
		unit: 'percent',
		questions: (outline, periods) => ({
			[given.id]: {
				metric: metricById(metric),
				request: {
					by: ['time_period', 'ref_area'],
					where: { ...where, time_period: periods, ref_area: codesOf(areasOf(outline, given)) }
				}
			}
		}),
		read(outline: Outline, periods, answers) {
			const point = pointsOf(answers[given.id]);
			return areasOf(outline, given).map((area) => ({
				area,
				steps: periods.map((period) => shareStep(period, point(period, area), isBelow))
			}));
		}
	});

function shareStep(
	period: string,
	point: Point | undefined,
	isBelow: NonNullable<ShareRule['isBelow']>
): Step {
	const [part, all] = [point?.numerator, point?.denominator];
	if (point?.value == null || part == null || all == null)
		return { period, value: null, reason: unjudged(point?.reason), isBeyond: () => false };
	return {
		...{ period, value: point.value, part, all },
		isBeyond: (threshold) => isBelow(part, all, threshold)
	};
}
