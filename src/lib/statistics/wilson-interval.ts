import type { Bounds } from './hidden-parts.ts';

/** The standard normal quantiles that leave 2.5%, 0.1% and 0.01% above them. */
const Z95 = 1.959963984540054;
export const Z998 = 3.090232306167813;
export const Z9998 = 3.719016485455709;

/**
 * Between which shares the one lies that a count is drawn from, at 95% unless told: also of few, and of none. Its
 * ends p are those at which the share seen lies z standard errors away, (x ⁄ n − p)² = z² p (1 − p) ⁄ n.
 * Source: E. B. Wilson, Probable inference, the law of succession, and statistical inference, JASA 22
 * (1927); preferred for few by L. D. Brown, T. T. Cai and A. DasGupta, Statistical Science 16 (2001).
 *
 * @param count of those that have it, from 0 to `size`.
 * @param size a whole number above 0.
 * @param z standard errors to either side.
 */
export function wilsonInterval(count: number, size: number, z: number = Z95): Bounds {
	const square = z ** 2;
	const centre = count + square / 2;
	const reach = z * Math.sqrt((count * (size - count)) / size + square / 4);
	const end = (sum: number) => Math.min(1, Math.max(0, sum / (size + square)));
	return [count === 0 ? 0 : end(centre - reach), count === size ? 1 : end(centre + reach)];
}
