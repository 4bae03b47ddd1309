import { COVERAGE, FEWEST_AREAS, sideOf, type Side } from '#lib/statistics/event-sides.ts';
import { funnelLimits } from '#lib/statistics/funnel-limits.ts';
import { overallRate } from '#lib/statistics/weighted-rates.ts';
import type { ComparedTown, Comparison } from './compare-towns.ts';

/**
 * Which towns' shares differ from that of all towns by more than chance.
 *
 * @returns nothing where towns are too few, what is not shown is not known, or none or all are counted.
 */
export function funnelSides({
	towns,
	rest,
	isPartial
}: Comparison): { overall: number; sides: ReadonlyMap<ComparedTown, Side> } | undefined {
	if (towns.length < FEWEST_AREAS || (isPartial && !rest)) return undefined;
	// Of the towns alone: institutions have no inhabitants, and would raise the centre.
	const overall = overallRate([
		...towns,
		...(rest?.areas ?? []).map(({ weight }) => ({ weight, amount: 0 })),
		{ weight: 0, amount: rest?.amount ?? 0 }
	]);
	if (!(overall > 0 && overall < 1)) return undefined;
	const limits = (town: ComparedTown) => funnelLimits(overall, town.weight, COVERAGE);
	return {
		overall,
		sides: new Map(towns.map((town) => [town, sideOf(town.amount / town.weight, limits(town))]))
	};
}
