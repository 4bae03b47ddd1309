import { funnelLimits } from '#lib/statistics/funnel-limits.ts';
import { overallRate } from '#lib/statistics/weighted-rates.ts';
import type { ComparedTown, Comparison } from './compare-towns.ts';

/** Coverage of the wider limits, beyond which a town differs by more than chance. */
export const OUTER = 0.998;

/** The rate of the towns alone: institutions have no inhabitants, and would raise the centre. */
export const townsRate = ({ towns, rest }: Pick<Comparison, 'towns' | 'rest'>): number =>
	overallRate([
		...towns,
		...(rest?.areas ?? []).map(({ weight }) => ({ weight, amount: 0 })),
		{ weight: 0, amount: rest?.amount ?? 0 }
	]);

export function sideOf(town: ComparedTown, overall: number): 'within' | 'above' | 'below' {
	const { lower, upper } = funnelLimits(overall, town.weight, OUTER);
	const rate = town.amount / town.weight;
	if (rate > upper) return 'above';
	return rate < lower ? 'below' : 'within';
}
