/** The value that at least `share` (0–1) of the numbers do not exceed. NaN for none. */
export function quantile(numbers: readonly number[], share: number): number {
	const sorted = [...numbers].sort((a, b) => a - b);
	return sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? NaN;
}

export const median = (numbers: readonly number[]): number => quantile(numbers, 0.5);
