import { group } from 'd3-array';
import type { GrainName, RowKey } from '#lib/contract/define-grain.ts';
import type { Status } from '#lib/contract/define-table.ts';
import { blockOf, rowOf, type Figure } from './figure.ts';

/** A figure as the last release has it. */
export interface ReleasedFigure extends RowKey {
	table: string;
	grain: GrainName;
	measure: string;
	status: Extract<Status, 'A' | 'R' | 'C'>;
	published: number | null;
}

const keyOf = (figure: ReleasedFigure | Figure): string => `${rowOf(figure)} ${figure.measure}`;

/**
 * Publish once: whatever an earlier release holds of a programme and period stays as it is there, and
 * only what is new is added.
 *
 * @returns the figures of a release, those released before marked.
 */
export function keepReleased(
	figures: readonly Figure[],
	released: readonly ReleasedFigure[]
): Figure[] {
	if (released.length === 0) return [...figures];
	const blocks = group(released, blockOf);
	const counted = new Map(figures.map((figure) => [keyOf(figure), figure]));
	const kept = released.map((each): Figure => {
		const now = counted.get(keyOf(each));
		const known = { ...each, isReleased: true, threshold: now?.threshold ?? 0 };
		if (each.published !== null && each.status === 'A')
			return { ...known, counted: each.published };
		return {
			...{ ...known, counted: now?.counted ?? each.published ?? 0 },
			...(now?.isInCommonRow && { isInCommonRow: true })
		};
	});
	return [...kept, ...figures.filter((figure) => !blocks.has(blockOf(figure)))];
}

/**
 * How many figures the records would give otherwise by now, because something was found after they were
 * released: they stay as they are.
 *
 * @param base of a figure's rounding, in its unit.
 * @returns table → figures; of hidden ones nothing is said.
 */
export function countOutdated(
	figures: readonly Figure[],
	released: readonly ReleasedFigure[],
	base: (figure: Figure) => number
): Record<string, number> {
	const counted = new Map(figures.map((figure) => [keyOf(figure), figure]));
	const outdated: Record<string, number> = {};
	for (const each of released) {
		const { table, status, published } = each;
		const now = counted.get(keyOf(each));
		if (!now || published === null) continue;
		const away = Math.abs(now.counted - published);
		if (status === 'A' ? away === 0 : away < base(now)) continue;
		outdated[table] = (outdated[table] ?? 0) + 1;
	}
	return outdated;
}
