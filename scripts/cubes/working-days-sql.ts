import { workingDayIndex } from '#lib/calendar/working-days.ts';

export type SqlDialect = 'duckdb' | 'postgres';

/** As many days as a mask of bits holds: a shift of bits tells a day's stretch, and its place in it. */
const STRETCH = 32;
const stretches = splitCalendar();

function splitCalendar() {
	const { counts } = workingDayIndex;
	/** Working days before each stretch; and its mask, where bit n is set if day n is a working day. */
	const before: number[] = [];
	const worked: number[] = [];
	for (let start = 0; start < counts.length; start += STRETCH) {
		before.push(counts[start - 1] ?? 0);
		let mask = 0;
		for (let day = 0; day < STRETCH; day++) {
			const count = counts[start + day];
			if (count !== undefined && count > (counts[start + day - 1] ?? 0)) mask += 2 ** day;
		}
		worked.push(mask);
	}
	return { before, worked };
}

/**
 * Write the working-day index of a date: working days from the first covered day up to and
 * including it, so that the distance between two dates is the difference of their indices.
 *
 * The calendar is two constants in the text: no table, no subquery, nothing that is not immutable
 * or that has a collation, so PostgreSQL (from 14, which counts bits) may send the expression to a
 * foreign server.
 *
 * @param dateExpression SQL of type DATE, written several times into the result.
 * @returns SQL of a whole number; NULL where the date is NULL or outside the covered years, never a
 *   wrong number. The text is about 5 KB.
 */
export function workingDayIndexSql(dialect: SqlDialect, dateExpression: string): string {
	const { firstDay, counts } = workingDayIndex;
	const day = `((${dateExpression}) - DATE '${firstDay}')`;
	const isCovered = `${day} BETWEEN 0 AND ${counts.length - 1}`;
	// Both count positions from 1.
	const read = (values: readonly number[]) =>
		dialect === 'postgres'
			? `('{${values.join(',')}}'::bigint[])[(${day} >> 5) + 1]`
			: `('[${values.join(',')}]'::BIGINT[])[(${day} >> 5) + 1]`;
	const gone = `(${read(stretches.worked)} & ((CAST(2 AS BIGINT) << (${day} & 31)) - 1))`;
	const bits = dialect === 'postgres' ? `${gone}::bit(64)` : gone;
	return `CASE WHEN ${isCovered} THEN ${read(stretches.before)} + bit_count(${bits}) END`;
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
		: // DuckDB reads a negative position from the end; at 0 it gives NULL.
			`('[${days.join(',')}]'::INTEGER[])[greatest(${position}, 0)]`;
}
