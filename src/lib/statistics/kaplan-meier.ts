/** Durations from `from` to `to` days, both included; `to` is Infinity in the last. */
export interface DurationGroup {
	from: number;
	to: number;
	/** Came under observation at such an age, having begun before. */
	entered: number;
	/** Were still open at such an age when observation ended. */
	censored: number;
	/** Ended, by the last day of parts of the group, in order; the last part ends with the group. */
	ended: readonly { to: number; count: number }[];
}

/** The least and the most that may be left after a day. */
export interface Survival {
	day: number;
	lower: number;
	upper: number;
}

/**
 * Bounds of the Kaplan–Meier estimate with delayed entry (left truncation), from grouped durations:
 * S(t) = Π (1 − d ⁄ Y) over the days up to t, where Y counts who had entered before a day and had not
 * left before it. Within a group of several days nobody knows the order: most are left if all enter
 * first and are censored last, fewest if the other way round. A group of one day has no order to know:
 * who ends on it was at risk, and so was who is censored on it; the bounds meet. Those who
 * did not enter late are at risk from day 0.
 * Source: E. L. Kaplan and P. Meier, Nonparametric estimation from incomplete observations, Journal of
 * the American Statistical Association 53 (1958), §2 and §3.5; W.-Y. Tsai, N. P. Jewell and M.-C. Wang, A note on
 * the product-limit estimator under right censoring and left truncation, Biometrika 74 (1987).
 *
 * @param groups in order, without gaps, from day 0.
 * @returns one a part that ends, shares of 0 to 1; undefined where more left than can have been there.
 */
export function survivalBounds(groups: readonly DurationGroup[]): Survival[] | undefined {
	const sum = (count: (group: DurationGroup) => number) =>
		groups.reduce((total, group) => total + count(group), 0);
	let atRisk = sum(endedIn) + sum(({ censored }) => censored) - sum(({ entered }) => entered);
	if (atRisk < 0) return undefined;
	let [lower, upper] = [1, 1];
	const bounds: Survival[] = [];
	for (const group of groups) {
		const { from, to, entered, censored, ended } = group;
		const left = atRisk + entered - endedIn(group) - censored;
		const isOneDay = from === to;
		const [fewest, most] = isOneDay ? [atRisk, atRisk] : [atRisk - censored, atRisk + entered];
		if (left < 0 || endedIn(group) > most) return undefined;
		let count = 0;
		for (const part of ended) {
			count += part.count;
			const day = part.to;
			bounds.push({
				day,
				lower: lower * shareLeft(count, fewest),
				upper: upper * shareLeft(count, most)
			});
		}
		lower *= shareLeft(count, fewest);
		upper *= shareLeft(count, most);
		atRisk = left;
	}
	return bounds.filter(({ day }) => day < Infinity);
}

const endedIn = ({ ended }: DurationGroup): number =>
	ended.reduce((sum, { count }) => sum + count, 0);

/** One after the other or all on one day: (1 − 1⁄Y)(1 − 1⁄(Y − 1)) … = 1 − d⁄Y. */
const shareLeft = (ended: number, atRisk: number): number =>
	ended === 0 ? 1 : Math.max(0, atRisk - ended) / Math.max(atRisk, ended);

/**
 * Between which days the duration lies that a share `p` does not exceed: the first day on which
 * no more than 1 − `p` are left.
 *
 * @param bounds in order of days.
 * @returns `to` is Infinity where so few may never be reached.
 */
export function survivalQuantile(
	bounds: readonly Survival[],
	p: number
): { from: number; to: number } {
	// Of products of fractions, one half may come out a hair above.
	const limit = 1 - p + 1e-12;
	const reached = bounds.find(({ upper }) => upper <= limit);
	const before = bounds.filter(({ lower }) => lower > limit);
	const last = before[before.length - 1];
	return { from: last ? last.day + 1 : 0, to: reached?.day ?? Infinity };
}
