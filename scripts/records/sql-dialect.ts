import { quoteText } from './quote.ts';

/** A database that records lie in. What the two write alike is written once, elsewhere. */
export type SqlDialect = 'duckdb' | 'postgres';

interface Spelling {
	/** Whether a whole text matches. @param pattern regular expression that both know, no backslashes. */
	matches: (text: string, pattern: string) => string;
	/** @param text known to look like a number of the type. */
	toNumber: (text: string, type: string) => string;
	/** NULL where the text is no day of the calendar. @param text known to look like YYYY-MM-DD. */
	toDate: (text: string) => string;
	/** Whether a whole text of a known length matches; quick where nearly none has that length. */
	matchesOfLength: (text: string, length: number, pattern: string) => string;
	/** SHA-256 in hexadecimal digits. */
	sha256: (text: string) => string;
	/** Name of a stored type. */
	type: (stored: string) => string;
}

const isLeapYear = (text: string) => {
	const year = `CAST(left(${text}, 4) AS INTEGER)`;
	return `((${year} % 4 = 0 AND ${year} % 100 <> 0) OR ${year} % 400 = 0)`;
};

/** How each database writes what only one of them has. */
export const spellings: Readonly<Record<SqlDialect, Spelling>> = {
	duckdb: {
		matches: (text, pattern) => `regexp_full_match(${text}, ${quoteText(pattern)})`,
		toNumber: (text, type) => `TRY_CAST(${text} AS ${type})`,
		toDate: (text) => `TRY_CAST(${text} AS DATE)`,
		matchesOfLength: (text, length, pattern) =>
			`CASE WHEN strlen(${text}) = ${length} THEN regexp_full_match(${text}, ${quoteText(pattern)}) ELSE false END`,
		sha256: (text) => `sha256(${text})`,
		type: (stored) => stored
	},
	postgres: {
		matches: (text, pattern) => `(${text} ~ ${quoteText(`^(${pattern})$`)})`,
		toNumber: (text, type) => `CAST(${text} AS ${type})`,
		// A cast of 02-30 would end the whole statement.
		toDate: (text) =>
			`CASE WHEN CAST(right(${text}, 2) AS INTEGER) <= CASE WHEN substr(${text}, 6, 2) = '02' ` +
			`THEN CASE WHEN ${isLeapYear(text)} THEN 29 ELSE 28 END ` +
			`WHEN substr(${text}, 6, 2) IN ('04', '06', '09', '11') THEN 30 ELSE 31 END ` +
			`THEN CAST(${text} AS DATE) END`,
		matchesOfLength: (text, _length, pattern) => `(${text} ~ ${quoteText(`^(${pattern})$`)})`,
		sha256: (text) => `encode(sha256(convert_to(${text}, 'UTF8')), 'hex')`,
		type: (stored) => (stored === 'DOUBLE' ? 'DOUBLE PRECISION' : stored)
	}
};

/** A cell without the spaces around it; NULL where nothing is left. An ideographic space is one. */
export const trimmed = (text: string): string => `nullif(trim(${text}, ' \u00a0\u3000'), '')`;
