import { restOf, townsOf, type Area } from '#lib/contract/outline.ts';
import type { Point } from '#lib/queries/query-metric.ts';
import { eventSides, type Side } from '#lib/statistics/event-sides.ts';
import type { ChecksFacts } from './checks-facts.ts';

export interface CheckedTown {
	area: Area;
	/** Checks per household on subsistence allowance. */
	rate: Point | undefined;
	checks: Point | undefined;
}

/** The towns in the last whole year, in the order of divisions, with the lowest and the highest. */
export function compareTowns({ outline, answers, rate }: ChecksFacts) {
	const year = answers['towns']?.request.where.time_period?.[0] ?? '';
	const count = ({ ref_area }: Area) =>
		answers['all']?.points.find(
			({ dimensions }) => dimensions.ref_area === ref_area && dimensions.time_period === year
		);
	const towns = townsOf(outline).map((area): CheckedTown => ({
		...{ area, checks: count(area) },
		rate: answers['towns']?.points.find(({ dimensions }) => dimensions.ref_area === area.ref_area)
	}));
	const told = towns.filter((town) => town.rate?.value != null);
	const rates = told.map((town) => town.rate?.value ?? 0);
	const [low, high] = [rate(Math.min(...rates)), rate(Math.max(...rates))];
	const sides = sidesOf(told);
	const rest = restOf(outline);
	return {
		...{ year, towns, told, low, high, sides },
		/** Those with the fewest, as they are written: equal ones all. */
		fewest: told.filter((town) => rate(town.rate?.value ?? 0) === low),
		institutions: outline.areas
			.filter(({ kind }) => kind === 'institution')
			.map((area) => ({ area, checks: count(area) })),
		common: rest && { area: rest, checks: count(rest) }
	};
}

/**
 * Which towns have more or fewer checks than chance gives them. Visits that are planned so that every
 * household has its turn vary less than that.
 */
function sidesOf(told: readonly CheckedTown[]): ReadonlyMap<Area, Side> {
	const shares = told.map(({ rate }) => ({
		amount: rate?.numerator ?? 0,
		weight: rate?.denominator ?? 0
	}));
	const sides = eventSides(shares) ?? [];
	return new Map(sides.map((side, at) => [told[at]?.area as Area, side]));
}
