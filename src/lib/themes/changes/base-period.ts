import type { Outline } from '#lib/contract/outline.ts';
import type { Topic } from '#lib/contract/topics.ts';
import { metricPeriods } from '#lib/queries/metric-choices.ts';

/**
 * What a period is held against: of the latest, what the release before ended with; of others, the one
 * before that is told.
 */
export function baseOf(outline: Outline, topic: Topic, period: string): string | undefined {
	const told = metricPeriods(outline, 'persons', topic, 'own');
	const before = told.filter((other) => other < period && other.length === period.length);
	const released = before.find((other) => other === outline.released_before);
	const isLatest = period === told[told.length - 1];
	return isLatest && released !== undefined ? released : before[before.length - 1];
}
