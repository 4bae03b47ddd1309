import type { CellType } from '#scripts/records/define-records-table.ts';
import { spellings, type SqlDialect } from '#scripts/records/sql-dialect.ts';

/** How a cell of one type is stored, and read from text. */
interface CellReading {
	/** DuckDB's name of the stored type. */
	stored: string;
	/** DuckDB types of a source that need no reading. */
	native: RegExp;
	/** Expression over a trimmed text; NULL where the text is none of this type. */
	read: (text: string, dialect: SqlDialect) => string;
}

const YEAR = '[1-9][0-9]{3}';
const MONTH = `${YEAR}-(0[1-9]|1[0-2])`;

const where = (pattern: string, text: string, dialect: SqlDialect, value: string) =>
	`CASE WHEN ${spellings[dialect].matches(text, pattern)} THEN ${value} END`;

const matching = (pattern: string): CellReading => ({
	stored: 'VARCHAR',
	// A code that a source stores as a number may have lost its zeros: it is read, and checked.
	native: /^$/,
	read: (text, dialect) => where(pattern, text, dialect, text)
});

const numeric = (stored: string, native: RegExp, pattern: string): CellReading => ({
	stored,
	native,
	read(text, dialect) {
		const { toNumber, type } = spellings[dialect];
		return where(pattern, text, dialect, toNumber(text, type(stored)));
	}
});

const anyText: CellReading = { stored: 'VARCHAR', native: /^VARCHAR$/, read: (text) => text };
const whole = /^(U?(TINY|SMALL|BIG)INT|U?INTEGER|HUGEINT)$/;

/** @see CellType */
export const cellReadings: Readonly<Record<CellType, CellReading>> = {
	id: anyText,
	text: anyText,
	town: matching('[0-9]{9}|I[0-9]{8}'),
	county: matching('[0-9]{6}'),
	area: matching('[0-9]{6}|[0-9]{9}|I[0-9]{8}'),
	month: matching(MONTH),
	year: matching(YEAR),
	period: matching(`${YEAR}(-(0[1-9]|1[0-2])|-Q[1-4])?`),
	date: {
		stored: 'DATE',
		native: /^DATE$/,
		// Only the whole form: DuckDB alone would take 2025-6-1 and 2025/06/01 as well.
		read: (text, dialect) =>
			where(`${MONTH}-(0[1-9]|[12][0-9]|3[01])`, text, dialect, spellings[dialect].toDate(text))
	},
	money: numeric('DECIMAL(18,2)', /^DECIMAL\(\d+,[0-2]\)$/, '-?[0-9]{1,15}([.][0-9]{1,2})?'),
	number: numeric('DOUBLE', /^(DOUBLE|FLOAT|DECIMAL.*)$/, '-?[0-9]{1,15}([.][0-9]{1,15})?'),
	count: numeric('INTEGER', whole, '[0-9]{1,9}'),
	flag: {
		stored: 'SMALLINT',
		native: /^BOOLEAN$/,
		read: (text) => `CASE ${text} WHEN '1' THEN 1 WHEN '0' THEN 0 END`
	}
};
