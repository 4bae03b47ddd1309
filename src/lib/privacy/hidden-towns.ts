import { monthsBetween } from '#lib/calendar/period.ts';
import { decisionsOf } from './deciding-months.ts';
import { shownFrom, type Policy } from './policy.ts';
import { applyRowRule, townsBelow, type HouseholdSeries } from './row-rule.ts';

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
	const decisions = decisionsOf(months, policy);
	const hiddenIn = new Map<string, ReadonlySet<string>>();
	const over = (first: number, last: number): HouseholdSeries =>
		new Map([...byTown].map(([town, counts]) => [town, counts.slice(first, last + 1)]));
	let hidden: ReadonlySet<string> = new Set();
	for (const [at, month] of months.entries()) {
		const decision = decisions.get(at);
		if (decision) {
			const history = over(decision.first, decision.last);
			hidden = applyRowRule(history, townsBelow(history, decision.least), shownFrom(policy));
		}
		const now = over(at, at);
		const fallen = townsBelow(now, policy.threshold);
		hidden = applyRowRule(now, new Set([...hidden, ...fallen]), policy.threshold);
		hiddenIn.set(month, hidden);
	}
	return hiddenIn;
}
