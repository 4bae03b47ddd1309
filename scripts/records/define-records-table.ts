/**
 * What a cell may hold. `id`, `text`: any text · `town`: nine digits · `county`: six · `area`: six or
 * nine · `date`: YYYY-MM-DD, or as 2024/3/1, 2024.3.1, 2024-3-1, 2024年3月1日 · `month`: YYYY-MM ·
 * `year`: YYYY · `period`: any of month, quarter, year · `money`: yuan, at most two decimals ·
 * `number`: decimal · `count`: whole, not negative · `flag`: 0 or 1
 */
export type CellType =
	| 'id'
	| 'text'
	| 'town'
	| 'county'
	| 'area'
	| 'date'
	| 'month'
	| 'year'
	| 'period'
	| 'money'
	| 'number'
	| 'count'
	| 'flag';

export interface RecordsColumn {
	type: CellType;
	/** The only values allowed. */
	codes?: readonly string[];
	/** May be absent or empty: then it is not reported, never zero. */
	optional?: true;
	/** About one person or household: its values never leave the source. */
	personal?: true;
	/** `table.column` that must hold the value. */
	refers?: string;
}

/** A table that a bureau hands over, by any connector. */
export interface RecordsTable {
	name: string;
	columns: Readonly<Record<string, RecordsColumn>>;
	/** Columns that no two rows share; none where rows may repeat. */
	key: readonly string[];
}

/** SQL to select from, by records table: rows that no step so far has rejected. */
export type From = (table: string) => string;

/** Declare one table of records. Connectors, validation, cubes and the synthesiser read this declaration. */
export function defineRecordsTable(
	name: string,
	key: readonly string[],
	columns: Readonly<Record<string, RecordsColumn>>
): RecordsTable {
	return { name, key, columns };
}

/** A column of one type. */
export const cell = (
	type: CellType,
	rest: Omit<RecordsColumn, 'type' | 'codes'> = {}
): RecordsColumn => ({ type, ...rest });

/** A column that holds one of some codes. */
export const coded = (
	codes: readonly string[],
	rest: Omit<RecordsColumn, 'type' | 'codes'> = {}
): RecordsColumn => ({ type: 'text', codes, ...rest });

export const optional = { optional: true } as const;
export const personal = { personal: true } as const;
