import type { Point } from '#lib/queries/query-metric.ts';
import type { Outline } from '#lib/contract/outline.ts';
import { judgeNumber, type Judgement } from './judge-number.ts';
import type { WrittenNumber, WrittenUnit } from './read-number.ts';
import { roundedTo } from './rounded-to.ts';

/** In what a figure of a unit is written. */
const WRITTEN_IN: Readonly<Record<string, readonly WrittenUnit[]>> = {
	percent: ['percent', 'point'],
	times: ['times'],
	person: ['person'],
	household: ['household'],
	'person-time': ['person-time', 'person'],
	application: ['case'],
	yuan: ['yuan'],
	'yuan/person·month': ['yuan']
};

/**
 * Hold a written number against the figure that it claims to be; in another unit it cannot be told.
 *
 * @param parts published figures that were added up, each of which may have been rounded.
 */
export function judgeStatement(
	number: WrittenNumber,
	point: Point | undefined,
	outline: Pick<Outline, 'amounts_rounded_to'>,
	parts = 1
): Judgement {
	if (!point) return 'cannot-tell';
	const units = WRITTEN_IN[point.unit] ?? [];
	if (!units.some((unit) => unit === number.unit)) return 'cannot-tell';
	return judgeNumber(number, point, roundedTo(point, outline) * parts);
}
