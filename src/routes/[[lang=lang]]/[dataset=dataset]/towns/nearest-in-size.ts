import type { Area } from '#lib/contract/outline.ts';

/** Towns that a town is held against. */
const PEERS = 3;

/**
 * The other towns nearest in size, so that like is held against like.
 *
 * @param sizeOf nothing where it is not told; such towns take no part.
 * @returns nearest first, equally near ones in the order given; none where the town's own size is not told.
 */
export function nearestInSize(
	areas: readonly Area[],
	sizeOf: (area: Area) => number | null | undefined,
	town: Area
): { area: Area; size: number }[] {
	const own = sizeOf(town);
	if (own == null) return [];
	const others = areas.flatMap((area) => {
		const size = sizeOf(area);
		return area === town || size == null ? [] : [{ area, size }];
	});
	return others.sort((a, b) => Math.abs(a.size - own) - Math.abs(b.size - own)).slice(0, PEERS);
}
