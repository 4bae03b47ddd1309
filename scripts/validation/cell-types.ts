import type { CellType } from '#scripts/records/define-records-table.ts';

/** How a cell of one type is stored in the stage, and read from text. */
interface CellReading {
	/** DuckDB's and PostgreSQL's name of the stored type. */
	stored: string;
	/** DuckDB types of a source that need no reading. */
	native: RegExp;
	/** DuckDB expression over a trimmed text; NULL where the text is none of this type. */
	read: (text: string) => string;
}

const matching = (pattern: string): CellReading => ({
	stored: 'VARCHAR',
	// A code that a source stores as a number may have lost its zeros: it is read, and checked.
	native: /^$/,
	read: (text) => `CASE WHEN regexp_full_match(${text}, '${pattern}') THEN ${text} END`
});

const decimal = (stored: string, native: RegExp, pattern: string): CellReading => ({
	stored,
	native,
	read: (text) =>
		`CASE WHEN regexp_full_match(${text}, '${pattern}') THEN TRY_CAST(${text} AS ${stored}) END`
});

const anyText: CellReading = { stored: 'VARCHAR', native: /^VARCHAR$/, read: (text) => text };
const whole = /^(U?(TINY|SMALL|BIG)INT|U?INTEGER|HUGEINT)$/;

/** @see CellType */
export const cellReadings: Readonly<Record<CellType, CellReading>> = {
	id: anyText,
	text: anyText,
	town: matching('\\d{9}|I\\d{8}'),
	county: matching('\\d{6}'),
	area: matching('\\d{6}|\\d{9}|I\\d{8}'),
	month: matching('\\d{4}-(0[1-9]|1[0-2])'),
	year: matching('\\d{4}'),
	period: matching('\\d{4}(-(0[1-9]|1[0-2])|-Q[1-4])?'),
	date: {
		stored: 'DATE',
		native: /^DATE$/,
		// Only the whole form: DuckDB alone would take 2025-6-1 and 2025/06/01 as well.
		read: (text) =>
			`CASE WHEN regexp_full_match(${text}, '\\d{4}-\\d{2}-\\d{2}') THEN TRY_CAST(${text} AS DATE) END`
	},
	money: decimal('DECIMAL(18,2)', /^DECIMAL\(\d+,[0-2]\)$/, '-?\\d{1,15}(\\.\\d{1,2})?'),
	number: decimal('DOUBLE', /^(DOUBLE|FLOAT|DECIMAL.*)$/, '-?\\d+(\\.\\d+)?'),
	count: decimal('INTEGER', whole, '\\d{1,9}'),
	flag: {
		stored: 'SMALLINT',
		native: /^BOOLEAN$/,
		read: (text) => `CASE ${text} WHEN '1' THEN 1 WHEN '0' THEN 0 END`
	}
};
