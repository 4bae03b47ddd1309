import { townsOf, type Outline } from '#lib/contract/outline.ts';
import type { Point } from '#lib/queries/query-metric.ts';

/** Those of towns, without institutions and what is listed apart. */
export function townPoints(outline: Outline, points: readonly Point[]): Point[] {
	const towns = new Set(townsOf(outline).map(({ ref_area }) => ref_area));
	return points.filter(({ dimensions }) => towns.has(dimensions.ref_area ?? ''));
}

/** Towns told, added up: said with their number, never as if they were all. */
export function togetherOf(told: readonly Point[]): Point | undefined {
	const [first] = told;
	if (!first) return undefined;
	const sum = (side: 'numerator' | 'denominator') =>
		told.reduce((total, point) => total + (point[side] ?? 0), 0);
	const [numerator, denominator] = [sum('numerator'), sum('denominator')];
	const isRatio = first.denominator !== null;
	return {
		...first,
		...{ dimensions: {}, numerator, denominator: isRatio ? denominator : null },
		value: isRatio ? numerator / denominator : numerator
	};
}
