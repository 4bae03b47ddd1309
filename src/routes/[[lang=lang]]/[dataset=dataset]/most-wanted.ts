/** Months before the latest one that readers look at one by one. */
const RECENT = 6;

/** A year, or its last quarter or month. */
export const isYearEnd = (period: string): boolean => /^\d{4}(-12|-Q4)?$/.test(period);

/** The latest periods, then those at the end of a year, then the others; each the latest first. */
export function mostWanted(periods: readonly string[]): string[] {
	const latest = [...periods].reverse();
	const rest = latest.slice(RECENT);
	return [
		...latest.slice(0, RECENT),
		...rest.filter(isYearEnd),
		...rest.filter((period) => !isYearEnd(period))
	];
}

/** The first of each group, then what is left of the first group, of the second, and so on. */
export function firstOfEach<T>(groups: readonly (readonly T[])[]): T[] {
	return [
		...groups.flatMap((group) => group.slice(0, 1)),
		...groups.flatMap((group) => group.slice(1))
	];
}
