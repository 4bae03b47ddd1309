import type { Policy } from '#lib/contract/attestation.ts';

export type { Policy };

/**
 * The p of the p% rule, percent, for records that are nobody's. Of real ones it is secret: whoever knows
 * it can work closer to an amount.
 */
export const SYNTHETIC_PERCENT = 15;

/** Above the threshold by so much stays shown for a year: a figure that comes and goes tells its own size. */
export const MARGIN = 1.4;

export const policies: Readonly<Record<Policy['id'], Policy>> = {
	supervision: {
		id: 'supervision',
		name: { 'zh-CN': '监督使用（内网）', en: 'Supervision (closed network)' },
		...{ threshold: 5, sensitiveThreshold: 10, countBase: 5, smallestBin: 3 },
		amountBase: { yuan: 500, percentile: 0.75 }
	},
	open: {
		id: 'open',
		name: { 'zh-CN': '向社会公开', en: 'Open to the public' },
		...{ threshold: 10, sensitiveThreshold: 20, countBase: 5, smallestBin: 5 },
		amountBase: { yuan: 1000, percentile: 0.9 }
	}
};

/** Fewest households for which a figure is shown all year: ⌈1.4 K⌉. */
export const shownFrom = ({ threshold }: Policy): number => Math.ceil(MARGIN * threshold);

/**
 * The base to which a programme's amounts are rounded: the smallest 1, 2 or 5 × 10ⁿ yuan that hides
 * what nearly every household was paid.
 *
 * @param quarterly what a household was paid in a quarter of last year, at the policy's percentile, yuan.
 */
export function amountBaseOf({ amountBase }: Policy, quarterly: number): number {
	const least = Math.max(amountBase.yuan, quarterly);
	const power = 10 ** Math.floor(Math.log10(least));
	return ([1, 2, 5, 10].find((each) => each * power >= least) ?? 10) * power;
}
