import { funnelLimits, type FunnelLimits } from './funnel-limits.ts';
import type { Share } from './weighted-rates.ts';

export type Side = 'within' | 'above' | 'below';

/** Of all areas, 998 in 1,000 that differ by chance alone lie within. */
export const COVERAGE = 0.998;

/** Fewer areas than this are no comparison. */
export const FEWEST_AREAS = 4;

/** On which side of what chance leaves open a share lies; its limits are still within. */
export function sideOf(share: number, { lower, upper }: FunnelLimits): Side {
	if (share > upper) return 'above';
	return share < lower ? 'below' : 'within';
}

/**
 * Which areas have more or fewer events than chance gives them: were all equally likely to have one,
 * each area would have its weight's share of all events, within the limits of a binomial distribution.
 * Source: J. Przyborowski and H. Wilenski, Biometrika 31 (1940).
 *
 * @param areas events, whole numbers, and what they happen to: households, inhabitants.
 * @returns in their order; nothing where areas are too few, or no event is told.
 */
export function eventSides(areas: readonly Share[]): Side[] | undefined {
	if (areas.length < FEWEST_AREAS) return undefined;
	const events = areas.reduce((sum, { amount }) => sum + amount, 0);
	const weight = areas.reduce((sum, area) => sum + area.weight, 0);
	if (events === 0) return undefined;
	return areas.map((area) =>
		sideOf(area.amount / events, funnelLimits(area.weight / weight, events, COVERAGE))
	);
}
