import { shownFrom, type Policy } from './policy.ts';

/** When something is decided for a calendar year, and by which months. Places in the list of months. */
export interface Decision {
	/** Months that decide, both included. */
	first: number;
	last: number;
	/** Fewest households in any of them. */
	least: number;
}

/**
 * What is shown is decided each January by the twelve months before, so that it neither comes nor goes
 * with a household. Where there are fewer months to look back on, and at the very beginning by the
 * first month itself, it takes twice the threshold.
 *
 * @param months `YYYY-MM`, without gaps.
 * @returns by the place of the month from which it holds.
 */
export function decisionsOf(months: readonly string[], policy: Policy): Map<number, Decision> {
	const decisions = new Map<number, Decision>();
	for (const [at, month] of months.entries())
		if (at === 0 || month.endsWith('-01'))
			decisions.set(at, {
				first: Math.max(0, at - 12),
				last: Math.max(0, at - 1),
				least: at >= 12 ? shownFrom(policy) : 2 * policy.threshold
			});
	return decisions;
}

/**
 * Whether something is shown, month by month: decided by the year, and hidden until December once it
 * falls below the threshold.
 *
 * @param counts households a month; of several series all must hold.
 */
export function shownMonths(
	months: readonly string[],
	counts: readonly (readonly number[])[],
	policy: Policy
): boolean[] {
	const decisions = decisionsOf(months, policy);
	let isShown = false;
	return months.map((_, at) => {
		const decision = decisions.get(at);
		if (decision)
			isShown = counts.every(
				(each) => Math.min(...each.slice(decision.first, decision.last + 1)) >= decision.least
			);
		isShown &&= counts.every((each) => (each[at] ?? 0) >= policy.threshold);
		return isShown;
	});
}
