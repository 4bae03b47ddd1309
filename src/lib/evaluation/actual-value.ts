import type { Answer, Point } from '#lib/queries/query-metric.ts';
import type { Bounds } from '#lib/statistics/hidden-parts.ts';

/** What was reached in a year, or why that is not known. */
export interface Actual {
	value: number | null;
	/** Both sides of a share; null where it is none. */
	numerator: number | null;
	denominator: number | null;
	/** It rests on a number that the source calls approximate, or that was rounded. */
	isApproximate: boolean;
	/** Between which values it lies where protection rounded what it rests on; null where that is exact, or not known. */
	bounds: Bounds | null;
	/** `none`: nothing happened of which it would be a share. */
	reason?: 'hidden' | 'untold' | 'none';
}

/** To what protection rounds: numbers of persons, and yuan at the widest. */
export interface Bases {
	counts: number;
	amounts: number;
}

const unknown = (reason: NonNullable<Actual['reason']>): Actual => ({
	...{ value: null, numerator: null, denominator: null },
	...{ isApproximate: false, bounds: null, reason }
});

/**
 * The figure of a year from its parts: numerators added up over denominators added up. One part that is
 * hidden or missing leaves the year unknown: neither is zero.
 *
 * @param figure undefined where it is not told.
 * @param over what it is divided by, where it is no share itself.
 */
export function actualValue(
	figure: Answer | undefined,
	over: Answer | undefined,
	bases: Bases
): Actual {
	const points = [...(figure?.points ?? []), ...(over?.points ?? [])];
	if (!figure || points.length === 0) return unknown('untold');
	if (points.some(({ reason }) => reason === 'hidden')) return unknown('hidden');
	if (points.every(({ reason }) => reason === 'not-applicable')) return unknown('none');
	const isShare = figure.metric.denominator !== 'none';
	if (points.some((point) => !isWhole(point))) return unknown('untold');
	const numerator = sumOf(figure.points, 'numerator');
	const isApproximate = points.some(({ status }) => status === 'E' || status === 'R');
	const known = { numerator: null, denominator: null, isApproximate };
	const error = errorOf(figure, bases);
	if (!isShare && !over)
		return { ...known, value: numerator, bounds: error > 0 ? around(numerator, error) : null };
	const denominator = over ? sumOf(over.points, 'numerator') : sumOf(figure.points, 'denominator');
	if (denominator === 0) return unknown('none');
	const errors = [
		error,
		over ? errorOf(over, bases) : errorOf(figure, bases, 'denominator')
	] as const;
	const value = numerator / denominator;
	const bounds = errors.some((each) => each > 0)
		? ratioBounds([numerator, denominator], errors, !over && isPart(figure) ? 1 : Infinity)
		: null;
	return { ...known, value, numerator, denominator, bounds };
}

/** Rounding that keeps sums moves each number by less than its base; what sources print has no base. */
function errorOf(
	{ metric, points }: Answer,
	{ counts, amounts }: Bases,
	side: 'numerator' | 'denominator' = 'numerator'
): number {
	const of = metric[side];
	if (metric.unit === 'as printed' || of === 'none') return 0;
	const isAmount = of.terms[0].measure.endsWith('_yuan');
	return points.filter(({ status }) => status === 'R').length * (isAmount ? amounts : counts);
}

/** Whether both sides count the same, so that one is a part of the other. */
function isPart({ metric: { numerator, denominator } }: Answer): boolean {
	if (denominator === 'none') return false;
	const [above, below] = [numerator.terms[0], denominator.terms[0]];
	return above.table === below.table && above.measure === below.measure;
}

const around = (value: number, error: number): Bounds => [
	Math.max(0, value - error),
	value + error
];

/** @param largest 1 of a part of a whole; what was paid may be more than was planned. */
function ratioBounds(
	[numerator, denominator]: readonly [number, number],
	[above, below]: readonly [number, number],
	largest: number
): Bounds {
	const [least, most] = around(numerator, above);
	const smallest = denominator - below;
	return [
		Math.min(largest, least / (denominator + below)),
		Math.min(largest, smallest > 0 ? most / smallest : Infinity)
	];
}

/** Whether nothing of a part is missing; a share of nothing is whole. */
const isWhole = ({ value, reason }: Point): boolean =>
	value !== null || reason === 'zero-denominator';

const sumOf = (points: readonly Point[], side: 'numerator' | 'denominator'): number =>
	points.reduce((sum, point) => sum + (point[side] ?? 0), 0);
