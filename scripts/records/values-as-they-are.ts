import type { RecordsTable } from './define-records-table.ts';
import type { GivenColumn, RecordsStore } from './records-store.ts';
import { trimmed } from './sql-dialect.ts';
import { cellReadings } from './cell-types.ts';
import { isCitizenNumber } from './citizen-number.ts';

/** A column that holds its stored type already, or what is one for every purpose. */
export interface TypedColumn extends GivenColumn {
	/** SQL of the value; undefined where the type is another, so that cells must be read. */
	value?: string;
	/** SQL of a cell in a type that says almost all; then only its bounds are looked at. */
	native?: string;
}

/** What a text of the same cell would be refused for, by stored type. */
const OUT_OF_BOUNDS: Readonly<Record<string, (value: string) => string>> = {
	DATE: (value) => `NOT (${value} BETWEEN DATE '1000-01-01' AND DATE '9999-12-31')`,
	INTEGER: (value) => `NOT (${value} BETWEEN 0 AND 999999999)`,
	DOUBLE: (value) => `NOT (abs(${value}) < 1e15)`,
	'DECIMAL(18,2)': (value) => `NOT (abs(${value}) < 1e15)`
};

/**
 * Which columns need no reading, because every cell reads as itself. They are selected bare, so that
 * the database may use what it knows of them: statistics, indices, and above all how it is divided,
 * without which it would not count where the rows lie.
 *
 * @param columns by declared name.
 * @returns the columns, with a value only where it may be used.
 */
export async function valuesAsTheyAre(
	{ dialect, ask }: Pick<RecordsStore, 'dialect' | 'ask'>,
	relation: string,
	columns: readonly (TypedColumn & { declared: string | undefined })[],
	table: RecordsTable
): Promise<GivenColumn[]> {
	const changes = columns.map(({ declared = '', text, value, native }) => {
		const column = table.columns[declared];
		if (!column || value === undefined) return 'false';
		if (native !== undefined)
			return OUT_OF_BOUNDS[cellReadings[column.type].stored]?.(native) ?? 'false';
		const read = cellReadings[column.type].read(text, dialect);
		return [
			`${trimmed(text)} IS DISTINCT FROM ${text}`,
			...(read === text ? [] : [`(${text} IS NOT NULL AND ${read} IS NULL)`]),
			...(declared === 'person_id' ? [isCitizenNumber(text, dialect)] : [])
		].join(' OR ');
	});
	const asked = changes.filter((change) => change !== 'false');
	const counts = asked.map((change) => `count(*) FILTER (WHERE ${change})`);
	const [row = []] =
		asked.length > 0
			? await ask(table.name, `SELECT ${counts.join(', ')} FROM ${relation} AS given`)
			: [];
	return columns.map(({ name, text, value }, at) => {
		const change = changes[at] ?? 'false';
		const isChanged = change !== 'false' && Number(row[asked.indexOf(change)]) > 0;
		return { name, text, ...(value !== undefined && !isChanged && { value }) };
	});
}
