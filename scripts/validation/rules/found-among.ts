/**
 * Whether a row is among those that a selection finds, by some columns that are never empty.
 *
 * Every rule that compares rows is written so: a selection that does not look at `r` is made once,
 * where one that does may be made for every row, as soon as it stands beside other rules in one
 * condition. For the same reason what it selects from is materialised: filters of earlier rules are
 * written out in it, and a planner that cannot judge them takes whole tables for a single row.
 */
export const foundAmong = (columns: readonly string[], select: string): string =>
	`(${columns.map((column) => `r.${column}`).join(', ')}) IN (${select})`;

/** Month of a date, `YYYY-MM`. */
export const monthOf = (date: string): string => `substr(CAST(${date} AS VARCHAR), 1, 7)`;

/** `held`: spells as months, from a relation of them. */
export const heldMonths = (spells: string): string =>
	`held AS MATERIALIZED (SELECT person_id, household_id, programme, town_code, urban_rural, ` +
	`${monthOf('starts_on')} AS since, ${monthOf('ends_on')} AS until FROM ${spells} AS k)`;

/** Whether a spell `s` of `held` covers a month. */
export const isHeldIn = (month: string): string =>
	`s.since <= ${month} AND (s.until IS NULL OR s.until >= ${month})`;
