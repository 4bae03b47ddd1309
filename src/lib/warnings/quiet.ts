import { parsePeriod } from '#lib/calendar/period.ts';
import type { Outline } from '#lib/contract/outline.ts';
import { metricById } from '#lib/metrics/index.ts';
import type { MetricRequest } from '#lib/metrics/metric-request.ts';
import { poissonTail } from '#lib/statistics/poisson-tail.ts';
import { seriesPeriods } from '#lib/themes/series-periods.ts';
import { alikeSeries, type Given } from './alike-series.ts';
import { defineRule, unjudged, type Rule } from './define-rule.ts';
import { areasOf, codesOf, pointsOf } from './told-points.ts';

const TOWNS = { scope: 'towns' } as const;

/** Towns with fewer new households than the others would lead to expect, none at all included. */
export const quietDibao = quiet({
	...{ id: 'quiet-dibao', page: 'dynamics', events: 'households-in' },
	where: { programme: ['01'] },
	weight: () => ({ metric: 'households-opening', where: { programme: ['01'] } }),
	periods: (outline) =>
		yearly(
			seriesPeriods(outline, 'flows', { programme: '01', direction: 'in', reason: '_T' }, 'parts')
		)
});

/** The same of temporary assistance, by inhabitants. */
export const quietTemporary = quiet({
	...{ id: 'quiet-temporary', page: 'funds', events: 'event-households' },
	where: { programme: ['08'] },
	// The quota is so much a head of the same population, where the source prints that of the period alone.
	weight: ({ parameters }) => ({
		metric: 'quota_yuan_per_head' in parameters ? 'use-rate' : 'population-registered',
		where: {}
	}),
	periods(outline) {
		const told = seriesPeriods(outline, 'events', { programme: '08' }, 'parts');
		const people = seriesPeriods(outline, 'population', { basis: 'registered' }, 'parts');
		return people.length === 0 ? [] : yearly(told).length > 0 ? yearly(told) : told;
	}
});

function yearly(periods: readonly string[]): string[] {
	return periods.filter((period) => parsePeriod(period).frequency === 'year');
}

function quiet({
	events,
	where,
	weight,
	...given
}: Pick<Rule, 'id' | 'page' | 'periods'> & {
	events: string;
	where: MetricRequest['where'];
	/** The metric by which towns would share the events, and what it is asked of. */
	weight(outline: Outline): { metric: string; where: MetricRequest['where'] };
}): Rule {
	const names = [given.id, `${given.id}-weight`] as const;
	return defineRule({
		...{ ...given, ...TOWNS, unit: 'household' },
		thresholds: { red: 0.001, orange: 0.005, yellow: 0.025 },
		kind: 'chance',
		questions(outline, periods) {
			const asked = { time_period: periods, ref_area: codesOf(areasOf(outline, TOWNS)) };
			const ask = (metric: string, where: MetricRequest['where']) => ({
				metric: metricById(metric),
				request: { by: ['time_period', 'ref_area'], where: { ...where, ...asked } }
			});
			const weighed = weight(outline);
			return { [names[0]]: ask(events, where), [names[1]]: ask(weighed.metric, weighed.where) };
		},
		read(outline, periods, answers) {
			const [count, size] = [pointsOf(answers[names[0]]), pointsOf(answers[names[1]])];
			// A rate weighs by what it is taken of.
			const isRate = answers[names[1]]?.metric.denominator !== 'none';
			return alikeSeries(
				areasOf(outline, TOWNS),
				periods,
				(period, area): Given => {
					const [event, weighed] = [count(period, area), size(period, area)];
					return {
						value: event?.value ?? null,
						weight: (isRate ? weighed?.denominator : weighed?.value) ?? null,
						reason: unjudged((event?.value == null ? event : weighed)?.reason)
					};
				},
				({ value, expected }, threshold) =>
					value < expected && poissonTail(value, expected) < threshold
			);
		}
	});
}
