import { sideOf } from '#lib/statistics/event-sides.ts';
import { funnelLimits } from '#lib/statistics/funnel-limits.ts';
import { shareRule } from './share-rule.ts';
import { onTimePeriods, ON_TIME } from './on-time-periods.ts';

const CHANCE = 0.95;

/** Towns that decide late by more than chance, were the threshold their true rate: one late case is nothing. */
export const onTimeLow = shareRule({
	...{ id: 'on-time-low', page: 'timeliness', scope: 'towns', metric: 'on-time-rate' },
	kind: 'rate-below',
	thresholds: { red: 0.8, orange: 0.9, yellow: 0.95 },
	where: { programme: [ON_TIME.programme] },
	periods: (outline) => onTimePeriods(outline, 'parts', 'year'),
	isBelow: (part, all, rate) => sideOf(part / all, funnelLimits(rate, all, CHANCE)) === 'below'
});
