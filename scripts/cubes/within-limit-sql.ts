import type { KnownLimit, LimitSettings, TimeLimit } from '#lib/calendar/time-limits.ts';
import { quoteText } from '#scripts/records/quote.ts';
import { daysSinceWorkingDaySql, workingDayIndexSql, type SqlDialect } from './working-days-sql.ts';

/** How each condition of a limit reads over an application and its town; the most particular first. */
const CONDITIONS: Readonly<Record<string, string>> = {
	extended: 'extension IS NOT NULL',
	small_quick: `urgency = 'small_quick'`,
	devolved: 'devolved_on <= accepted_on',
	'': '1 = 1'
};

/**
 * Whether an application is within its whole-process limit at the end of a day, as
 * `wholeProcessDueOn` has it: the first day does not count, a deadline on a holiday moves.
 *
 * A deadline is the first working day from its date on. It has passed when a working day lies
 * between that date and the day before `end`, both included: which the last working day before
 * `end` shows, moved back by the days of posting where these do not count inside the limit.
 *
 * @param end SQL of type DATE over the columns of `applications` and `devolved_on`.
 * @returns SQL: 1 within, 0 over, NULL where no limit is known. Numbers, because a comparison of
 *   texts that are no column's is not sent to a foreign server: nobody says what collation they have.
 */
export function withinLimitSql(
	limits: readonly TimeLimit[],
	settings: LimitSettings,
	dialect: SqlDialect,
	end: string
): string {
	const index = (date: string) => workingDayIndexSql(dialect, date);
	const before = `(${end} - 1)`;
	const posted = settings.publicity_counts ? undefined : postedDays(limits);
	const passed =
		posted === undefined
			? index(before)
			: index(`(${before} - ${daysSinceWorkingDaySql(dialect, before)} - (${posted}))`);
	return limitCase(limits, 'whole', ({ days, unit }) => {
		const due =
			unit === 'working'
				? `${passed} >= ${index('accepted_on')} + ${days}`
				: `${index(before)} > ${index(`accepted_on + (${days - 1}) + (${posted ?? 0})`)}`;
		return `CASE WHEN ${due} THEN 0 ELSE 1 END`;
	});
}

/** Days of public posting as `wholeProcessDueOn` counts them; 0 where the rules know none. */
function postedDays(limits: readonly TimeLimit[]): string {
	const known = limits.filter(({ step, days }) => step !== 'publicity' || days !== null);
	const days = limitCase(
		known,
		'publicity',
		(limit) => {
			if (limit.unit !== 'natural') throw new Error(`${limit.id}: posting is in natural days`);
			return (
				`CASE WHEN publicity_to >= publicity_from THEN publicity_to - publicity_from + 1 ` +
				`WHEN publicity_from IS NULL AND outcome = 'refused' THEN 0 ` +
				`ELSE ${limit.days} END`
			);
		},
		'0'
	);
	// DuckDB counts the days between dates in a type that it does not add to one.
	return `CAST(${days} AS INTEGER)`;
}

/** One branch a limit, as `limitOfStep` chooses it; a row without a number of days gives NULL, as no row does. */
function limitCase(
	limits: readonly TimeLimit[],
	step: string,
	value: (limit: KnownLimit) => string,
	otherwise = 'NULL'
): string {
	const branches = Object.entries(CONDITIONS).flatMap(([condition, test]) =>
		limits
			.filter((limit) => limit.step === step && limit.condition === condition)
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
	return branches.length > 0 ? `CASE ${branches.join(' ')} ELSE ${otherwise} END` : otherwise;
}
