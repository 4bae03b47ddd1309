import { closingMonth, isPeriod, parsePeriod } from './period.ts';

/**
 * The period to show where another page's period is asked for: that one, else the latest that does
 * not end after it, of its own frequency where several end together.
 *
 * @param periods those there are, in order of time.
 * @param asked as an address says it.
 * @param usual where nothing, nothing that is a period, or one before all others is asked for.
 */
export function choosePeriod(
	periods: readonly string[],
	asked: string | null,
	usual: string
): string {
	if (asked === null || !isPeriod(asked)) return usual;
	if (periods.includes(asked)) return asked;
	const { frequency } = parsePeriod(asked);
	const isAlike = (period: string) => (parsePeriod(period).frequency === frequency ? 1 : 0);
	const [nearest] = periods
		.filter((period) => closingMonth(period) <= closingMonth(asked))
		.map((period) => ({ period, end: closingMonth(period) }))
		.sort((a, b) =>
			a.end === b.end ? isAlike(b.period) - isAlike(a.period) : a.end < b.end ? 1 : -1
		);
	return nearest?.period ?? usual;
}
