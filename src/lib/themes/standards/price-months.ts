import { priceLimits, type PriceLimits } from '#lib/contract/price-link.ts';
import type { Outline } from '#lib/contract/outline.ts';
import type { Answer, Point } from '#lib/queries/query-metric.ts';

/**
 * `paid`, `unpaid`, `hidden`, `untold`: prices reached a limit, and what is known of the subsidy.
 * `extra`: paid although they did not. `none`: neither. `undecided`: a figure is missing, and the
 * other lies below its limit.
 */
export type Verdict = 'paid' | 'unpaid' | 'hidden' | 'untold' | 'extra' | 'none' | 'undecided';

/** What prices did in a month, what was due for it, and what was paid. */
export interface PriceMonth {
	month: string;
	cpi: Point | undefined;
	food: Point | undefined;
	/** Yuan a person. */
	subsidy: Point | undefined;
	/** None before the first rule. */
	limits: PriceLimits | undefined;
	verdict: Verdict;
}

/** Every month with a figure of prices or of the subsidy, in order of time. */
export function priceMonths(
	answers: Readonly<Record<'prices' | 'food' | 'subsidies', Answer | undefined>>,
	{ parameters }: Pick<Outline, 'parameters'>
): PriceMonth[] {
	const [cpi, food, subsidies] = [answers.prices, answers.food, answers.subsidies].map(byMonth);
	const months = [cpi, food, subsidies].flatMap((found) => [...(found?.keys() ?? [])]);
	return [...new Set(months)].sort().map((month) => {
		const limits = priceLimits(month, parameters);
		const figures = {
			...{ cpi: cpi?.get(month), food: food?.get(month), subsidy: subsidies?.get(month) },
			limits
		};
		return { month, ...figures, verdict: verdictOf(figures) };
	});
}

function byMonth(answer: Answer | undefined): Map<string, Point> {
	return new Map(
		(answer?.points ?? []).map((point) => [point.dimensions.time_period ?? '', point])
	);
}

function verdictOf({ cpi, food, subsidy, limits }: Omit<PriceMonth, 'month' | 'verdict'>): Verdict {
	if (!limits) return 'undecided';
	const reached = [reaches(cpi, limits.cpi), reaches(food, limits.food)];
	const paid = subsidy?.value;
	if (reached.includes(true)) {
		if (paid == null) return subsidy?.reason === 'hidden' ? 'hidden' : 'untold';
		return paid > 0 ? 'paid' : 'unpaid';
	}
	if (reached.includes(undefined)) return 'undecided';
	return paid != null && paid > 0 ? 'extra' : 'none';
}

const reaches = (point: Point | undefined, limit: number): boolean | undefined =>
	point?.value == null ? undefined : point.value >= limit;
