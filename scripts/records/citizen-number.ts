import { spellings, type SqlDialect } from './sql-dialect.ts';

/** SQL of whether a text is an 18-digit citizen number. Source: GB 11643-1999. */
export const isCitizenNumber = (text: string, dialect: SqlDialect): string =>
	spellings[dialect].matchesOfLength(text, 18, '[0-9]{17}[0-9Xx]');
