import { monthsBetween } from '#lib/calendar/period.ts';
import { shownFrom, type Policy } from './policy.ts';
import { applyRowRule, type HouseholdSeries } from './row-rule.ts';

/** Households of one programme in every town of a county, by town, a number a month from `from` on. */
export interface TownHouseholds {
	/** `YYYY-MM`. */
	from: string;
	to: string;
	byTown: HouseholdSeries;
}

/**
 * Which towns a month hides, for one programme of one county. Decided each January by the twelve months
 * before, so that a town neither comes nor goes with a household; within a year towns only leave: one
 * that falls below K is hidden until December, and whoever must join it joins.
 *
 * A month's answer depends on no later month: what was published stays as it was.
 *
 * @returns by month, the towns of the common row; all of them where only the county can be shown.
 */
export function hiddenTowns(
	{ from, to, byTown }: TownHouseholds,
	policy: Policy
): Map<string, ReadonlySet<string>> {
	const months = monthsBetween(from, to);
	const hiddenIn = new Map<string, ReadonlySet<string>>();
	const over = (first: number, last: number): HouseholdSeries =>
		new Map([...byTown].map(([town, counts]) => [town, counts.slice(first, last + 1)]));
	const below = (series: HouseholdSeries, least: number) =>
		new Set([...series].flatMap(([town, counts]) => (Math.min(...counts) < least ? [town] : [])));
	let hidden: ReadonlySet<string> = new Set();
	for (const [at, month] of months.entries()) {
		if (at === 0 || month.endsWith('-01')) {
			const history = over(Math.max(0, at - 12), Math.max(0, at - 1));
			const least = at >= 12 ? shownFrom(policy) : 2 * policy.threshold;
			hidden = applyRowRule(history, below(history, least), shownFrom(policy));
		}
		const now = over(at, at);
		const fallen = below(now, policy.threshold);
		hidden = applyRowRule(now, new Set([...hidden, ...fallen]), policy.threshold);
		hiddenIn.set(month, hidden);
	}
	return hiddenIn;
}
