import type { Area } from '#lib/contract/outline.ts';
import { FEWEST_AREAS } from '#lib/statistics/event-sides.ts';
import type { Series, Step, Unjudged } from './define-rule.ts';

/** What an area has, and what says how much of all it would have were areas alike. */
export interface Given {
	/** Whole numbers; null where one of them is not told. */
	value: number | null;
	weight: number | null;
	reason?: Unjudged | undefined;
	base?: Step['base'];
}

/** An area among those told. */
export interface Alike {
	value: number;
	/** Of all weight, above 0 and below 1. */
	share: number;
	/** What all those told have together. */
	total: number;
	expected: number;
}

/**
 * Every area, period by period, held against its share of what those told have together. An area is
 * judged where at least four are told and its own weight is not 0.
 */
export function alikeSeries(
	areas: readonly Area[],
	periods: readonly string[],
	givenOf: (period: string, area: Area) => Given,
	isBeyond: (area: Alike, threshold: number) => boolean
): Series[] {
	const steps = periods.map((period) =>
		alikeSteps(
			period,
			areas.map((area) => givenOf(period, area)),
			isBeyond
		)
	);
	return areas.map((area, at) => ({ area, steps: steps.flatMap((all) => all[at] ?? []) }));
}

function alikeSteps(
	period: string,
	given: readonly Given[],
	isBeyond: (area: Alike, threshold: number) => boolean
): Step[] {
	const told = given.filter(({ value, weight }) => value !== null && weight !== null);
	const sum = (of: 'value' | 'weight') => told.reduce((all, each) => all + (each[of] ?? 0), 0);
	const [total, weights] = [sum('value'), sum('weight')];
	return given.map(({ value, weight, reason, base }): Step => {
		const step = { period, value, ...(base && { base }), isBeyond: () => false };
		if (value === null || weight === null) return { ...step, reason: reason ?? 'untold' };
		const share = weight / weights;
		if (told.length < FEWEST_AREAS || !(share > 0 && share < 1))
			return { ...step, reason: 'no-base' };
		const area: Alike = { value, share, total, expected: total * share };
		return {
			...step,
			expected: area.expected,
			isBeyond: (threshold) => isBeyond(area, threshold)
		};
	});
}
