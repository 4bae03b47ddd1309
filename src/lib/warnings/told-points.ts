import { townsOf, type Area, type Outline } from '#lib/contract/outline.ts';
import type { Answer, Point } from '#lib/queries/query-metric.ts';
import type { Rule } from './define-rule.ts';

/** Whom a rule judges, in the order of divisions. */
export function areasOf(outline: Outline, { scope }: Pick<Rule, 'scope'>): readonly Area[] {
	return scope === 'towns'
		? townsOf(outline)
		: outline.areas.filter(({ ref_area }) => ref_area === outline.area_code);
}

export const codesOf = (areas: readonly Area[]): string[] => areas.map(({ ref_area }) => ref_area);

/** The point of an answer for a period and an area. */
export function pointsOf(
	answer: Answer | undefined
): (period: string, area: Area) => Point | undefined {
	const points = new Map(
		answer?.points.map((point) => [
			`${point.dimensions.time_period} ${point.dimensions.ref_area}`,
			point
		])
	);
	return (period, { ref_area }) => points.get(`${period} ${ref_area}`);
}
