import { closingMonth } from '#lib/calendar/period.ts';

/** The period that ends last, and not after a month; undefined where none does. */
export function latest(known: readonly string[], month: string): string | undefined {
	const ended = known.filter((period) => closingMonth(period) <= month);
	return [...ended].sort((a, b) => (closingMonth(a) < closingMonth(b) ? -1 : 1)).pop();
}
