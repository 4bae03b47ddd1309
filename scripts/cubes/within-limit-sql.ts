import type { TimeLimit } from '#lib/calendar/time-limits.ts';
import { quoteText } from '#scripts/staging/quote.ts';

/** How each condition of a limit reads over an application and its town; the most particular first. */
const CONDITIONS: Readonly<Record<string, string>> = {
	extended: 'extension IS NOT NULL',
	small_quick: `urgency = 'small_quick'`,
	devolved: 'devolved_on <= accepted_on',
	'': '1 = 1'
};

/**
 * One branch a limit, as `wholeProcessLimit` chooses it: the law on the day of acceptance, the most
 * particular condition that has a row.
 *
 * @param value what the branch gives; a row without a number of days gives NULL, as no row does.
 * @returns a CASE over the columns of `applications` and `devolved_on`.
 */
export function wholeLimitCase(
	limits: readonly TimeLimit[],
	value: (limit: TimeLimit & { days: number }) => string
): string {
	const branches = Object.entries(CONDITIONS).flatMap(([condition, test]) =>
		limits
			.filter((limit) => limit.step === 'whole' && limit.condition === condition)
			.map((limit) => {
				const until = limit.effective_to
					? ` AND accepted_on <= DATE ${quoteText(limit.effective_to)}`
					: '';
				const { days } = limit;
				return (
					`WHEN programme = ${quoteText(limit.programme)} AND ${test} ` +
					`AND accepted_on >= DATE ${quoteText(limit.effective_from)}${until} ` +
					`THEN ${days === null ? 'NULL' : value({ ...limit, days })}`
				);
			})
	);
	return branches.length > 0 ? `CASE ${branches.join(' ')} END` : 'NULL';
}
