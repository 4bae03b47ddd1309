import { parsePeriod } from '#lib/calendar/period.ts';
import { metricById } from '#lib/metrics/index.ts';
import { sideOf } from '#lib/statistics/event-sides.ts';
import { funnelLimits } from '#lib/statistics/funnel-limits.ts';
import { seriesPeriods } from '#lib/themes/series-periods.ts';
import { alikeSeries, type Given } from './alike-series.ts';
import { defineRule, unjudged } from './define-rule.ts';
import { areasOf, codesOf, pointsOf } from './told-points.ts';

const TOWNS = { scope: 'towns' } as const;

/** Checks of households below what the town's households would lead to expect; many are no warning. */
export const fewChecks = defineRule({
	...{ id: 'few-checks', page: 'checks', ...TOWNS, unit: 'check' },
	thresholds: { red: 0.998, orange: 0.99, yellow: 0.95 },
	kind: 'under',
	periods: (outline) =>
		seriesPeriods(outline, 'checks', {}, 'parts').filter(
			(period) => parsePeriod(period).frequency === 'year'
		),
	questions: (outline, periods) => ({
		'few-checks': {
			metric: metricById('checks-per-hundred'),
			request: {
				by: ['time_period', 'ref_area'],
				where: {
					...{ programme: ['01'], time_period: periods },
					ref_area: codesOf(areasOf(outline, TOWNS))
				}
			}
		}
	}),
	read(outline, periods, answers) {
		const point = pointsOf(answers['few-checks']);
		return alikeSeries(
			areasOf(outline, TOWNS),
			periods,
			(period, area): Given => {
				const told = point(period, area);
				return {
					...{ value: told?.numerator ?? null, weight: told?.denominator ?? null },
					reason: unjudged(told?.reason)
				};
			},
			({ value, share, total }, coverage) =>
				total > 0 && sideOf(value / total, funnelLimits(share, total, coverage)) === 'below'
		);
	}
});
