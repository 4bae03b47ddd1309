import type { Answer, Point } from '#lib/queries/query-metric.ts';
import { significant } from './answer-code.ts';

/** One figure as the snapshot asked for tells it, and as the current one does. */
export interface ComparedPoint {
	then: Point;
	/** `undefined` where the snapshot asked for is the current one. */
	now?: Point;
	/** `new`: told now, and not known then. */
	became: 'same' | 'revised' | 'new';
}

/** @param current the same question asked of the current snapshot. */
export function comparePoints(asked: Answer, current: Answer | undefined): ComparedPoint[] {
	return asked.points.map((then, at) => {
		const now = current?.points[at];
		return { then, ...(now ? { now } : {}), became: now ? becameOf(then, now) : 'same' };
	});
}

function becameOf(then: Point, now: Point): ComparedPoint['became'] {
	if (isSame(then, now)) return 'same';
	return then.reason === 'not-reported' || then.reason === 'no-base' ? 'new' : 'revised';
}

const isSame = (one: Point, other: Point): boolean =>
	one.status === other.status &&
	(['value', 'numerator', 'denominator'] as const).every(
		(part) => significant(one[part]) === significant(other[part])
	);
