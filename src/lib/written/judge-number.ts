import type { Point } from '#lib/queries/query-metric.ts';
import type { WrittenNumber } from './read-number.ts';

/** 一致, 四舍五入内, 不一致, 无法核验. */
export type Judgement = 'same' | 'rounded' | 'different' | 'cannot-tell';

/** Sums of the same parts differ beyond these digits. */
const TINY = 1e-9;

/**
 * Hold a written number against a figure.
 *
 * @param point the figure; hidden, missing or not applicable ones can neither confirm nor refute.
 * @param roundedTo what the figure itself was rounded to by protection, in its unit; 0 where it is exact.
 */
export function judgeNumber(
	{ value: written, step, about }: WrittenNumber,
	{ value, status }: Pick<Point, 'value' | 'status'>,
	roundedTo = 0
): Judgement {
	if (value === null || status === 'C' || status === 'M') return 'cannot-tell';
	const slack = Math.max(Math.abs(value), Math.abs(written)) * TINY;
	const distance = written - value;
	if (Math.abs(distance) <= slack) return 'same';
	// Within what rounding of the figure leaves open, nothing is refuted.
	const [least, most] = boundsOf(step, about);
	const isWithin = distance >= least - roundedTo - slack && distance <= most + roundedTo + slack;
	return isWithin ? 'rounded' : 'different';
}

/** How far below and above the truth a number may be written. */
function boundsOf(step: number, about: WrittenNumber['about']): [least: number, most: number] {
	if (about === 'over') return [-step, 0];
	if (about === 'nearly') return [0, step];
	return [-step / 2, step / 2];
}
