/** The normal distribution's 97.5 % point: two sides of 2.5 % leave 95 %. */
const Z = 1.959963984540054;

/**
 * The 95 % interval of a share by its score, which holds for few cases and for shares of 0 and 1.
 * Source: E. B. Wilson, Probable inference, the law of succession, and statistical inference, Journal of
 * the American Statistical Association 22 (1927).
 *
 * @param count of `total`, which is above 0.
 */
export function wilsonInterval(count: number, total: number): { lower: number; upper: number } {
	const [share, square] = [count / total, Z * Z];
	const centre = (share + square / (2 * total)) / (1 + square / total);
	const half =
		(Z * Math.sqrt((share * (1 - share)) / total + square / (4 * total * total))) /
		(1 + square / total);
	return {
		lower: count === 0 ? 0 : centre - half,
		upper: count === total ? 1 : centre + half
	};
}
