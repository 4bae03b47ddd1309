/** A group at one time: its part in the whole that rates are taken over, and its own rate. */
export interface Part {
	/** Inhabitants, persons: 0 or more. */
	weight: number;
	/** What is counted among them, in the same order of size as `weight` × rate. */
	amount: number;
}

/** How far a rate moved because groups grew and shrank, and because their own rates rose and fell. */
export interface RateEffects {
	composition: number;
	rate: number;
	/** What each group adds to `rate`, in the order given. */
	byPart: readonly number[];
}

/**
 * The change of an overall rate Σ amount ⁄ Σ weight, split without a remainder: each group's change of
 * share at its mean rate, and each group's change of rate at its mean share.
 * Source: E. M. Kitagawa, Components of a difference between two rates, JASA 50 (1955).
 *
 * @param before groups in the order of `after`.
 * @returns undefined where a group has nobody at either time, so that it has no rate.
 */
export function rateEffects(
	before: readonly Part[],
	after: readonly Part[]
): RateEffects | undefined {
	if ([...before, ...after].some(({ weight }) => !(weight > 0))) return undefined;
	const whole = (parts: readonly Part[]) => parts.reduce((sum, { weight }) => sum + weight, 0);
	const [all0, all1] = [whole(before), whole(after)];
	const effects = before.map((old, at) => {
		const now = after[at] as Part;
		const [share0, share1] = [old.weight / all0, now.weight / all1];
		const [rate0, rate1] = [old.amount / old.weight, now.amount / now.weight];
		return {
			composition: (share1 - share0) * ((rate0 + rate1) / 2),
			rate: (rate1 - rate0) * ((share0 + share1) / 2)
		};
	});
	return {
		composition: effects.reduce((sum, { composition }) => sum + composition, 0),
		rate: effects.reduce((sum, { rate }) => sum + rate, 0),
		byPart: effects.map(({ rate }) => rate)
	};
}

/**
 * The change of a product, split without a remainder: of its count at the mean of what each gets, and of
 * what each gets at the mean count. The product of two factors is Kitagawa's case of one group.
 *
 * @returns what the count and what the mean add to total₁ − total₀; undefined without anybody at either time.
 */
export function productEffects(
	before: { count: number; total: number },
	after: { count: number; total: number }
): { count: number; mean: number } | undefined {
	if (!(before.count > 0 && after.count > 0)) return undefined;
	const [mean0, mean1] = [before.total / before.count, after.total / after.count];
	return {
		count: (after.count - before.count) * ((mean0 + mean1) / 2),
		mean: (mean1 - mean0) * ((before.count + after.count) / 2)
	};
}
