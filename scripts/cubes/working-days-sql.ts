import { workingDayIndex } from '#lib/calendar/working-days.ts';

/**
 * Write the working-day index of a date: working days from the first covered day up to and
 * including it, so that the distance between two dates is the difference of their indices.
 *
 * The counts are a constant in the text, read by the day's offset: no table, no subquery, nothing
 * that is not immutable, so PostgreSQL may send the expression to a foreign server.
 *
 * @param dateExpression SQL of type DATE, written once into the result.
 * @returns SQL of type INTEGER; NULL where the date is NULL or outside the covered years, never a
 *   wrong number. The text is about 50 KB.
 */
export function workingDayIndexSql(dialect: 'duckdb' | 'postgres', dateExpression: string): string {
	const counts = workingDayIndex.counts.join(',');
	// Both count positions from 1, and the first day stands at 1.
	const position = `(${dateExpression}) - DATE '${workingDayIndex.firstDay}' + 1`;
	return dialect === 'postgres'
		? `('{${counts}}'::integer[])[${position}]`
		: // DuckDB reads a negative position from the end; at 0 it gives NULL.
			`('[${counts}]'::INTEGER[])[greatest(${position}, 0)]`;
}
