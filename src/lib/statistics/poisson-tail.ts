/**
 * The chance of no more than `count` events where `expected` are, each by itself.
 * Source: S. D. Poisson, Recherches sur la probabilité des jugements (1837), art. 81.
 *
 * @param count a whole number from 0.
 * @param expected above 0; of 0, any count is certain not to be exceeded.
 */
export function poissonTail(count: number, expected: number): number {
	let term = Math.exp(-expected);
	let sum = term;
	for (let at = 1; at <= count; at++) sum += term *= expected / at;
	return Math.min(1, sum);
}
