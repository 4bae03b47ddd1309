/**
 * Those just after and just before one of `periods`, the later first.
 *
 * @param periods in order of time.
 */
export function periodsBeside(periods: readonly string[], period: string): string[] {
	const at = periods.indexOf(period);
	return at < 0
		? []
		: [...periods.slice(at + 1, at + 2), ...periods.slice(Math.max(0, at - 1), at)];
}
