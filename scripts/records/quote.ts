/** A name as SQL writes it, in DuckDB and in PostgreSQL. */
export const quoteName = (name: string): string => `"${name.replaceAll('"', '""')}"`;

/** A text as SQL writes it, in DuckDB and (with standard strings) in PostgreSQL. */
export const quoteText = (text: string): string => `'${text.replaceAll("'", "''")}'`;
