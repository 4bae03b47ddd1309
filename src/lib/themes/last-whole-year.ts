/** The last whole year up to a period among those known, in which towns and causes are told. */
export function lastWholeYear(known: readonly string[], period: string): string | undefined {
	const isOver = (year: string) => year < period.slice(0, 4) || period === `${year}-Q4`;
	return [...known].reverse().find((year) => /^\d{4}$/.test(year) && isOver(year));
}
