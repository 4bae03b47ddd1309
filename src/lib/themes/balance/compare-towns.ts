import { townsOf, type Area, type Outline } from '#lib/contract/outline.ts';
import type { Answers } from '#lib/queries/answer-all.ts';
import { hiddenTowns } from '#lib/queries/hidden-towns.ts';
import { boundsOverHidden, type HiddenArea } from '#lib/statistics/bounds-over-hidden.ts';
import type { Bounds } from '#lib/statistics/hidden-parts.ts';
import { byRate, type Share } from '#lib/statistics/weighted-rates.ts';

export interface ComparedTown extends Share {
	area: Area;
}

/** Towns as far as they are told, lowest rate first, and what is known of the others. */
export interface Comparison {
	towns: readonly ComparedTown[];
	/** Those without a figure because of protection. */
	hidden: readonly Area[];
	/** What these are together, where it is known. */
	rest: { areas: readonly HiddenArea[]; amount: number } | undefined;
	/** Whether a town has no figure, hidden or not reported, so that those shown are not all. */
	isPartial: boolean;
}

/** @param answers to `values`, `amounts`, `whole`, `people` and `floors` of `balanceQuestions`. */
export function compareTowns(outline: Outline, answers: Answers): Comparison {
	const { values, amounts, whole, people, floors } = answers;
	const inhabitants = new Map(
		people?.points.map(({ dimensions, value }) => [dimensions.ref_area, value])
	);
	const areas = new Map(townsOf(outline).map((area) => [area.ref_area, area]));
	const of = (ref_area: string | undefined) => areas.get(ref_area ?? '');
	const towns = (values?.points ?? []).flatMap(({ dimensions, numerator, denominator }) => {
		const area = of(dimensions.ref_area);
		return area && numerator !== null && denominator
			? [{ area, amount: numerator, weight: denominator }]
			: [];
	});
	const hiddenPoints = (amounts?.points ?? []).filter(({ reason }) => reason === 'hidden');
	const hidden = hiddenPoints.flatMap(({ dimensions }) => of(dimensions.ref_area) ?? []);
	const known = hiddenTowns({ values: amounts, total: whole });
	const least = new Map(
		floors?.points.map(({ dimensions, value }) => [dimensions.ref_area, value])
	);
	const areasKnown = hidden.flatMap(({ ref_area }): HiddenArea[] => {
		const weight = inhabitants.get(ref_area);
		return weight ? [{ weight, least: least.get(ref_area) ?? 0 }] : [];
	});
	// An institution among them has an unknown part of it, and no inhabitants.
	const isKnown =
		known && hidden.length === hiddenPoints.length && areasKnown.length === hidden.length;
	return {
		towns: byRate(towns) as ComparedTown[],
		hidden,
		rest: isKnown ? { areas: areasKnown, amount: known.sum } : undefined,
		isPartial: towns.length < areas.size
	};
}

/**
 * A measure of inequality over all towns: between which numbers it lies where some are hidden, and of
 * those shown alone where nothing is known of the others.
 */
export function measureOf(
	measure: (shares: readonly Share[]) => number | null,
	{ towns, rest }: Pick<Comparison, 'towns' | 'rest'>
): Bounds | null {
	if (rest) return boundsOverHidden(measure, towns, rest.areas, rest.amount);
	const value = measure(towns);
	return value === null ? null : [value, value];
}

/** The highest rate less the lowest. */
export function range(shares: readonly Share[]): number | null {
	const rates = shares.map(({ amount, weight }) => amount / weight);
	return rates.length > 1 ? Math.max(...rates) - Math.min(...rates) : null;
}
