import { FIRST_COVERED_YEAR } from '#lib/calendar/holidays.ts';
import { dateOfDay, dayNumber } from '#lib/calendar/natural-days.ts';
import { workingDayIndex } from '#lib/calendar/working-days.ts';

export type SqlDialect = 'duckdb' | 'postgres';

/** A month's place among the covered ones, by its number in `months`. */
interface CoveredMonth {
	/** Working days from the first covered day up to the last day of the month before. */
	before: number;
	/** Bit n − 1 is set where the nth is a working day. */
	worked: number;
}

const months = coveredMonths();

function coveredMonths(): CoveredMonth[] {
	const { counts, firstDay } = workingDayIndex;
	const found: CoveredMonth[] = [];
	for (const [at, count] of counts.entries()) {
		const day = Number(dateOfDay(dayNumber(firstDay) + at).slice(8));
		const previous = counts[at - 1] ?? 0;
		if (day === 1) found.push({ before: previous, worked: 0 });
		const month = found.at(-1);
		if (month && count > previous) month.worked += 2 ** (day - 1);
	}
	return found;
}

/**
 * Write the working-day index of a date: working days from the first covered day up to and
 * including it, so that the distance between two dates is the difference of their indices.
 *
 * The calendar is two constants in the text, a number and a mask of bits a month: no table, no
 * subquery, nothing that is not immutable, so PostgreSQL (from 14, which counts bits) may send the
 * expression to a foreign server.
 *
 * @param dateExpression SQL of type DATE, written several times into the result.
 * @returns SQL of a whole number; NULL where the date is NULL or outside the covered years, never a
 *   wrong number. The text is about 4 KB.
 */
export function workingDayIndexSql(dialect: SqlDialect, dateExpression: string): string {
	const part = (name: string) => `CAST(EXTRACT(${name} FROM ${dateExpression}) AS INTEGER)`;
	// Both count positions from 1; DuckDB reads a negative one from the end, and at 0 gives NULL.
	const position = `greatest((${part('YEAR')} - ${FIRST_COVERED_YEAR}) * 12 + ${part('MONTH')}, 0)`;
	const read = (values: readonly number[]) =>
		dialect === 'postgres'
			? `('{${values.join(',')}}'::integer[])[${position}]`
			: `('[${values.join(',')}]'::INTEGER[])[${position}]`;
	const gone = `${read(months.map(({ worked }) => worked))} & ((CAST(2 AS BIGINT) << (${part('DAY')} - 1)) - 1)`;
	const bits = dialect === 'postgres' ? `(${gone})::bit(64)` : gone;
	return `(${read(months.map(({ before }) => before))} + bit_count(${bits}))`;
}

/**
 * Write how many days before a date the last working day lies, 0 where the date is one.
 *
 * @param dateExpression SQL of type DATE, written once into the result.
 * @returns SQL of type INTEGER; NULL as above. The text is about 20 KB.
 */
export function daysSinceWorkingDaySql(dialect: SqlDialect, dateExpression: string): string {
	const { counts, firstDay } = workingDayIndex;
	let last = 0;
	const days = counts.map((count, at) => {
		if (count > (counts[at - 1] ?? 0)) last = at;
		return at - last;
	});
	const position = `(${dateExpression}) - DATE '${firstDay}' + 1`;
	return dialect === 'postgres'
		? `('{${days.join(',')}}'::integer[])[${position}]`
		: `('[${days.join(',')}]'::INTEGER[])[greatest(${position}, 0)]`;
}
