import { previousPeriod, samePeriodLastYear } from '#lib/calendar/period.ts';
import type { Outline } from '#lib/contract/outline.ts';
import { metricById } from '#lib/metrics/index.ts';
import type { Point } from '#lib/queries/query-metric.ts';
import { wilsonInterval } from '#lib/statistics/wilson-interval.ts';
import { defineRule, isLess, unjudged, type Rule, type Step } from './define-rule.ts';
import { ON_TIME, onTimePeriods } from './on-time-periods.ts';
import { areasOf, codesOf, pointsOf } from './told-points.ts';

/** Of towns only years are told, of the whole area quarters: then the quarter before and that of last year count. */
export const onTimeFall = fall('on-time-fall', 'towns', (outline) =>
	onTimePeriods(outline, 'parts', 'year')
);
export const onTimeFallWhole = fall('on-time-fall-whole', 'whole', (outline) =>
	onTimePeriods(outline, 'own', 'quarter')
);

function fall(id: Rule['id'], scope: Rule['scope'], periodsOf: Rule['periods']): Rule {
	const basesOf = (period: string) => [
		...new Set([previousPeriod(period), samePeriodLastYear(period)])
	];
	const asked = (outline: Outline, periods: readonly string[]) =>
		periodsOf(outline).filter((known) =>
			periods.some((period) => known === period || basesOf(period).includes(known))
		);
	return defineRule({
		...{ id, scope, page: 'timeliness', unit: 'percent' },
		thresholds: { red: 0.2, orange: 0.1, yellow: 0.05 },
		...{ kind: 'fall', periods: periodsOf },
		questions: (outline, periods) => ({
			[id]: {
				metric: metricById('on-time-rate'),
				request: {
					by: ['time_period', 'ref_area'],
					where: {
						...{ programme: [ON_TIME.programme], time_period: asked(outline, periods) },
						ref_area: codesOf(areasOf(outline, { scope }))
					}
				}
			}
		}),
		read(outline, periods, answers) {
			const point = pointsOf(answers[id]);
			return areasOf(outline, { scope }).map((area) => ({
				area,
				steps: periods.map((period) =>
					fallStep(
						period,
						point(period, area),
						basesOf(period).flatMap((base) => point(base, area) ?? [])
					)
				)
			}));
		}
	});
}

/** Whether the 95% intervals of two shares lie apart, the later one lower: of few cases they never do. */
function liesBelow(now: Point, base: Point): boolean {
	const [, highest] = wilsonInterval(now.numerator ?? 0, now.denominator ?? 0);
	const [lowest] = wilsonInterval(base.numerator ?? 0, base.denominator ?? 0);
	return highest < lowest;
}

/** Held against each earlier share that is told; what chance explains is no fall. The deepest one is named. */
function fallStep(period: string, now: Point | undefined, bases: readonly Point[]): Step {
	if (now?.value == null)
		return { period, value: null, reason: unjudged(now?.reason), isBeyond: () => false };
	const value = now.value;
	const told = bases
		.filter((base) => base.value !== null)
		.sort((a, b) => (b.value ?? 0) - (a.value ?? 0));
	const fell = told.filter((base) => liesBelow(now, base));
	const named = fell[0] ?? told[0];
	const step = { period, value, part: now.numerator ?? 0, all: now.denominator ?? 0 };
	if (!named) {
		const isHidden = bases.some(({ reason }) => reason === 'hidden');
		return { ...step, reason: isHidden ? 'hidden' : 'no-base', isBeyond: () => false };
	}
	return {
		...step,
		base: { period: named.dimensions.time_period ?? '', value: named.value ?? 0 },
		isBeyond: (threshold) => fell.some((base) => !isLess((base.value ?? 0) - value, threshold))
	};
}
