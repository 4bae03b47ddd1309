import { parsePeriod, previousPeriod, samePeriodLastYear } from '#lib/calendar/period.ts';
import type { Outline } from '#lib/contract/outline.ts';
import { metricById } from '#lib/metrics/index.ts';
import { sideOf } from '#lib/statistics/event-sides.ts';
import { funnelLimits } from '#lib/statistics/funnel-limits.ts';
import { seriesPeriods } from '#lib/themes/series-periods.ts';
import { alikeSeries, type Given } from './alike-series.ts';
import { defineRule, unjudged } from './define-rule.ts';
import { areasOf, codesOf, pointsOf } from './told-points.ts';

const TOWNS = { scope: 'towns' } as const;

const monthsTold = (outline: Outline): string[] =>
	seriesPeriods(outline, 'coverage', { programme: '01', urban_rural: '_T' }, 'parts').filter(
		(period) => parsePeriod(period).frequency === 'month'
	);

/** The same month of last year, which knows no seasons; else the month before. */
const baseOf = (told: readonly string[], month: string): string | undefined =>
	[samePeriodLastYear(month), previousPeriod(month)].find((base) => told.includes(base));

/**
 * Persons on the rolls, held against the town's share of those a year before: the towns told may grow
 * or shrink together. People stay on the rolls, so that by chance alone they vary less than the limits.
 */
export const caseloadJump = defineRule({
	...{ id: 'caseload-jump', page: 'recipients', ...TOWNS, unit: 'person' },
	thresholds: { red: 0.998, orange: 0.99, yellow: 0.95 },
	kind: 'outside',
	periods(outline) {
		const told = monthsTold(outline);
		return told.filter((month) => baseOf(told, month) !== undefined);
	},
	questions(outline, periods) {
		const told = monthsTold(outline);
		const asked = told.filter((month) =>
			periods.some((period) => period === month || baseOf(told, period) === month)
		);
		return {
			'caseload-jump': {
				metric: metricById('persons'),
				request: {
					by: ['time_period', 'ref_area'],
					where: {
						...{ programme: ['01'], urban_rural: ['_T'], time_period: asked },
						ref_area: codesOf(areasOf(outline, TOWNS))
					}
				}
			}
		};
	},
	read(outline, periods, answers) {
		const told = monthsTold(outline);
		const point = pointsOf(answers['caseload-jump']);
		return alikeSeries(
			areasOf(outline, TOWNS),
			periods,
			(period, area): Given => {
				const base = baseOf(told, period) ?? '';
				const [now, before] = [point(period, area), point(base, area)];
				return {
					...{ value: now?.value ?? null, weight: before?.value ?? null },
					reason: unjudged((now?.value == null ? now : before)?.reason),
					...(before?.value != null && { base: { period: base, value: before.value } })
				};
			},
			({ value, share, total }, coverage) =>
				total > 0 && sideOf(value / total, funnelLimits(share, total, coverage)) !== 'within'
		);
	}
});
