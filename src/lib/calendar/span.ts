import { closingMonth, isPeriod, openingMonth, shiftPeriod } from './period.ts';

/** A stretch of time that a reader looks at, both ends included; an end that is not said is open. */
export interface Span {
	from?: string;
	to?: string;
}

const firstMonth = (period: string): string => shiftPeriod(openingMonth(period), 1);

/**
 * The span between two ends; an end that is no period is open.
 *
 * @returns undefined where neither end is said, or the last ends before the first begins.
 */
export function spanOf(
	first: string | null | undefined,
	last: string | null | undefined
): Span | undefined {
	const [from, to] = [first, last].map((end) => (end && isPeriod(end) ? end : undefined));
	if (from === undefined && to === undefined) return undefined;
	if (from !== undefined && to !== undefined && closingMonth(to) < firstMonth(from))
		return undefined;
	return { ...(from !== undefined && { from }), ...(to !== undefined && { to }) };
}

/** The span that an address asks for. */
export const readSpan = (params: URLSearchParams): Span | undefined =>
	spanOf(params.get('from'), params.get('to'));

/** Whether some month of a period lies in the span; periods and ends may be of any frequency. */
export function isWithin(period: string, { from, to }: Span): boolean {
	return (
		(from === undefined || closingMonth(period) >= firstMonth(from)) &&
		(to === undefined || firstMonth(period) <= closingMonth(to))
	);
}
