import type { Answer, Point } from '#lib/queries/query-metric.ts';

/** What was reached in a year, or why that is not known. */
export interface Actual {
	value: number | null;
	/** Both sides of a share; null where it is none. */
	numerator: number | null;
	denominator: number | null;
	/** It rests on a number that the source calls approximate, or that was rounded. */
	isApproximate: boolean;
	/** `none`: nothing happened of which it would be a share. */
	reason?: 'hidden' | 'untold' | 'none';
}

const unknown = (reason: NonNullable<Actual['reason']>): Actual => ({
	...{ value: null, numerator: null, denominator: null, isApproximate: false, reason }
});

/**
 * The figure of a year from its parts: numerators added up over denominators added up. One part that is
 * hidden or missing leaves the year unknown: neither is zero.
 *
 * @param figure undefined where it is not told.
 * @param over what it is divided by, where it is no share itself.
 */
export function actualValue(figure: Answer | undefined, over?: Answer): Actual {
	const points = [...(figure?.points ?? []), ...(over?.points ?? [])];
	if (!figure || points.length === 0) return unknown('untold');
	if (points.some(({ reason }) => reason === 'hidden')) return unknown('hidden');
	if (points.every(({ reason }) => reason === 'not-applicable')) return unknown('none');
	const isShare = figure.metric.denominator !== 'none';
	if (points.some((point) => !isWhole(point))) return unknown('untold');
	const numerator = sumOf(figure.points, 'numerator');
	const isApproximate = points.some(({ status }) => status === 'E' || status === 'R');
	const known = { numerator: null, denominator: null, isApproximate };
	if (!isShare && !over) return { ...known, value: numerator };
	const denominator = over ? sumOf(over.points, 'numerator') : sumOf(figure.points, 'denominator');
	if (denominator === 0) return unknown('none');
	return { ...known, value: numerator / denominator, numerator, denominator };
}

/** Whether nothing of a part is missing; a share of nothing is whole. */
const isWhole = ({ value, reason }: Point): boolean =>
	value !== null || reason === 'zero-denominator';

const sumOf = (points: readonly Point[], side: 'numerator' | 'denominator'): number =>
	points.reduce((sum, point) => sum + (point[side] ?? 0), 0);
