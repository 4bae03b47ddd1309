import type { EvaluationItem, ScoringMethod } from '#lib/contract/evaluation.ts';

type Asked = Pick<EvaluationItem, 'target' | 'better' | 'points' | 'method'>;
type Of<Kind extends ScoringMethod['kind']> = Extract<ScoringMethod, { kind: Kind }>;

/** Whether a target is reached; just reached is reached. */
export const isReached = (value: number, { target, better }: Omit<Asked, 'points' | 'method'>) =>
	better === 'higher' ? value >= target : value <= target;

/**
 * The points of one item, by its method; a veto gives none.
 *
 * @param value what was reached, in the unit of the target; at least 0.
 * @returns from 0 to `points`, not rounded.
 */
export function scoreItem(value: number, item: Asked): number {
	const { method, points } = item;
	if (method.kind === 'ratio') return scoreByRatio(value, item);
	if (method.kind === 'deduction') return scoreByDeduction(value, item, method);
	if (method.kind === 'bands') return (points * percentOfBand(value, item, method)) / 100;
	return 0;
}

/** 比例: points × min(1, value ⁄ target); where lower is better, points × min(1, target ⁄ value). */
function scoreByRatio(value: number, item: Asked): number {
	const { target, better, points } = item;
	if (isReached(value, item)) return points;
	return points * (better === 'higher' ? value / target : target / value);
}

/** 倒扣: points − deducted × (shortfall ⁄ per), not below 0; a part of a unit deducts its part. */
function scoreByDeduction(value: number, item: Asked, { per, points }: Of<'deduction'>): number {
	if (isReached(value, item)) return item.points;
	const shortfall = Math.abs(item.target - value);
	return Math.max(0, item.points - (points * shortfall) / per);
}

/** 区间: the percent of the first band reached, its end included; 0 where none is. */
function percentOfBand(value: number, { better }: Asked, { bands }: Of<'bands'>): number {
	return bands.find(({ from }) => isReached(value, { target: from, better }))?.percent ?? 0;
}
