import { restOf, townsOf, type Area } from '#lib/contract/outline.ts';
import type { Point } from '#lib/queries/query-metric.ts';
import { funnelLimits } from '#lib/statistics/funnel-limits.ts';
import type { ChecksFacts } from './checks-facts.ts';

/** Fewer towns than this are no comparison. */
const FEWEST_TOWNS = 4;
const COVERAGE = 0.998;

export type Side = 'within' | 'above' | 'below';

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
 * Which towns have more or fewer checks than chance gives them: were every household as likely to be
 * checked, each town would have its households' share of all checks, within the limits of a binomial
 * distribution. Source: J. Przyborowski and H. Wilenski, Biometrika 31 (1940). Visits that are planned
 * so that every household has its turn vary less than that.
 *
 * @returns nothing where too few towns are told.
 */
function sidesOf(told: readonly CheckedTown[]): ReadonlyMap<Area, Side> {
	if (told.length < FEWEST_TOWNS) return new Map();
	const sum = (of: (town: CheckedTown) => number | null | undefined) =>
		told.reduce((total, town) => total + (of(town) ?? 0), 0);
	const checks = sum(({ rate }) => rate?.numerator);
	const households = sum(({ rate }) => rate?.denominator);
	if (checks === 0) return new Map();
	return new Map(
		told.map(({ area, rate }): [Area, Side] => {
			const share = (rate?.numerator ?? 0) / checks;
			const fair = (rate?.denominator ?? 0) / households;
			const { lower, upper } = funnelLimits(fair, checks, COVERAGE);
			return [area, share > upper ? 'above' : share < lower ? 'below' : 'within'];
		})
	);
}
