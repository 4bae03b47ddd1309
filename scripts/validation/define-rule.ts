import type { From } from '#scripts/records/define-records-table.ts';

export type { From };

export type Severity = 'error' | 'warning';

/** What a row may have wrong in itself or against others. Standard SQL: DuckDB and PostgreSQL alike. */
export interface Rule {
	id: string;
	table: string;
	/** The column to look at. */
	column: string;
	/** An error rejects the row; a warning keeps it. */
	severity: Severity;
	/** Other tables that the rule looks into; it is left out where one of them is not given. */
	reads?: readonly string[];
	/**
	 * Compares rows of one town only, and may be asked a county at a time: what it gathers then fits
	 * into memory, and a database divided by county answers where the rows lie.
	 */
	byCounty?: true;
	/** A predicate over `r`, a row of the table; true for a bad one. */
	bad: (from: From, context: RuleContext) => string;
}

export interface RuleContext {
	/** Day of the export, `YYYY-MM-DD`: nothing can have happened after it. */
	today: string;
}

export const defineRule = (rule: Rule): Rule => rule;
