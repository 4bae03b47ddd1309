import type { Bounds } from './hidden-parts.ts';

/** The standard normal quantile that leaves 2.5% above it. */
const Z95 = 1.959963984540054;

/**
 * Between which shares the one lies that a count is drawn from, at 95%: also of few, and of none. Its
 * ends p are those at which the share seen lies z standard errors away, (x ⁄ n − p)² = z² p (1 − p) ⁄ n.
 * Source: E. B. Wilson, Probable inference, the law of succession, and statistical inference, JASA 22
 * (1927); preferred for few by L. D. Brown, T. T. Cai and A. DasGupta, Statistical Science 16 (2001).
 *
 * @param count of those that have it, from 0 to `size`.
 * @param size a whole number above 0.
 */
export function wilsonInterval(count: number, size: number): Bounds {
	const square = Z95 ** 2;
	const centre = count + square / 2;
	const reach = Z95 * Math.sqrt((count * (size - count)) / size + square / 4);
	const end = (sum: number) => Math.min(1, Math.max(0, sum / (size + square)));
	return [count === 0 ? 0 : end(centre - reach), count === size ? 1 : end(centre + reach)];
}
