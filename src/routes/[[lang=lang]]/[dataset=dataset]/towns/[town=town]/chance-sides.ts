import type { Point } from '#lib/queries/query-metric.ts';
import { eventSides, type Side } from '#lib/statistics/event-sides.ts';
import { wilsonInterval } from '#lib/statistics/wilson-interval.ts';
import { compareTowns } from '#lib/themes/balance/compare-towns.ts';
import { funnelSides } from '#lib/themes/balance/funnel-sides.ts';
import type { Kind } from './asked-metrics.ts';
import type { ProfileFacts } from './profile-rows.ts';

/**
 * On which side of what chance leaves open a town lies, by the same rules as the pages of themes.
 *
 * @param told the towns with a figure, and the figure that they are held against.
 * @returns undefined where chance has no part in it, or nothing can be said.
 */
export function chanceSides(
	{ outline, town, answers }: Pick<ProfileFacts, 'outline' | 'town' | 'answers'>,
	kind: Kind,
	id: string,
	{ told, whole }: { told: readonly Point[]; whole: Point | undefined }
): Side | undefined {
	const at = told.findIndex(({ dimensions }) => dimensions.ref_area === town.ref_area);
	const own = told[at];
	if (!own) return undefined;
	if (kind === 'events')
		return eventSides(
			told.map(({ numerator, denominator }) => ({
				amount: numerator ?? 0,
				weight: denominator ?? 0
			}))
		)?.[at];
	if (kind === 'share') {
		const compared = compareTowns(outline, {
			...{ values: answers[id], amounts: answers['persons'], whole: answers['persons:whole'] },
			people: answers['population-registered']
		} as typeof answers);
		const found = compared.towns.find(({ area }) => area === town);
		return found && funnelSides(compared)?.sides.get(found);
	}
	if (kind !== 'cases' || !own.denominator || whole?.value == null) return undefined;
	const [lower, upper] = wilsonInterval(own.numerator ?? 0, own.denominator);
	if (whole.value < lower) return 'above';
	return whole.value > upper ? 'below' : 'within';
}
