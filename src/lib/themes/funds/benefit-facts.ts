import type { Bounds } from '#lib/statistics/hidden-parts.ts';
import { weightedBounds } from '#lib/statistics/weighted-bounds.ts';
import { pool, type FundsFacts } from './funds-facts.ts';

/** What reaches a household over some months: yuan per person and month. */
export interface Benefit {
	mean: number;
	isRounded: boolean;
	/** One number where it is known; null where there is none. */
	standard: Bounds | null;
	/** Mean over standard: the higher the standard, the lower. */
	gap: Bounds | null;
}

/** @returns null where a month is hidden or not reported, or nobody is on the rolls. */
export function benefitOf(facts: FundsFacts, months: readonly string[]): Benefit | null {
	const { at, answers } = facts;
	const paid = pool(months.map((month) => at('mean', month)));
	if (!paid || paid.denominator === 0) return null;
	const strata = answers['standards']?.request.where.urban_rural ?? [];
	const valueOf = (name: string, month: string, stratum: string) =>
		facts
			.pointsOf(name)
			.find(
				({ dimensions }) => dimensions.time_period === month && dimensions.urban_rural === stratum
			)?.value ?? null;
	const standard = weightedBounds(
		months.map((month) => ({
			weight: at('mean', month)?.denominator ?? 0,
			parts: strata.map((stratum) => ({
				value: valueOf('standards', month, stratum),
				weight: valueOf('strata', month, stratum)
			}))
		}))
	);
	const mean = paid.numerator / paid.denominator;
	const gap: Bounds | null =
		standard && standard[0] > 0 ? [mean / standard[1], mean / standard[0]] : null;
	return { mean, isRounded: paid.isRounded, standard, gap };
}
