import type { Table } from '#lib/contract/define-table.ts';
import { TOTAL } from '#lib/contract/code-lists.ts';
import { quoteName, quoteText } from '#scripts/records/quote.ts';

/** Rows of one published table, each cell an expression in SQL over `from`. */
export interface Filling {
	table: Table;
	/** Those that are not named are totals. */
	dimensions: Readonly<Record<string, string>>;
	/** Those that are not named are not reported. */
	measures: Readonly<Record<string, string>>;
	attributes?: Readonly<Record<string, string>>;
	/** Condition under which a row's figures are withheld. */
	hidden?: string;
	from: string;
}

/** The statement that adds the rows to the DuckDB table of that name, every status and column as the contract has them. */
export function fillTable({
	table,
	dimensions,
	measures,
	attributes = {},
	hidden = 'false',
	from
}: Filling): string {
	const cells: Record<string, string> = { ...attributes };
	for (const name of table.dimensions) cells[name] = dimensions[name] ?? quoteText(TOTAL);
	for (const name of Object.keys(table.measures)) {
		const value = measures[name];
		if (value) cells[name] = `CASE WHEN ${hidden} THEN NULL ELSE ${value} END`;
		const unsaid = table.name === 'reported' ? "'Z'" : "'M'";
		cells[`${name}_status`] = value ? `CASE WHEN ${hidden} THEN 'C' ELSE 'A' END` : unsaid;
	}
	const columns = Object.entries(cells).map(([name, sql]) => `${sql} AS ${quoteName(name)}`);
	return `INSERT INTO ${quoteName(table.name)} BY NAME SELECT ${columns.join(', ')} FROM ${from}`;
}
