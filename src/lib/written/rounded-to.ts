import type { Outline } from '#lib/contract/outline.ts';
import type { Point } from '#lib/queries/query-metric.ts';

/** What protection rounded a figure to, in its unit; 0 where it is as counted. */
export function roundedTo(
	{ status, unit, dimensions }: Pick<Point, 'status' | 'unit' | 'dimensions'>,
	{ amounts_rounded_to: bases }: Pick<Outline, 'amounts_rounded_to'>
): number {
	if (status !== 'R' || unit !== 'yuan') return 0;
	const year = dimensions['time_period']?.slice(0, 4) ?? '';
	return bases[year] ?? Math.max(0, ...Object.values(bases));
}
