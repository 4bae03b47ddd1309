import type { Severity } from '#scripts/validation/define-rule.ts';
import type { Row } from '../row.ts';

/** What validation shall say of a row. */
export interface Breach {
	rule: string;
	/** None where it is the row as such. */
	column: string | null;
	severity: Severity;
}

/** A row that is added to a table; one without breaches is there for others to lean on. */
export interface PlantedRow {
	table: string;
	row: Row;
	breaches: readonly Breach[];
}

/** All that validation tests by one name in one column, or in rows as such. */
export interface ErrorKind extends Breach {
	table: string;
	/** One instance: as few rows as it takes, in every form that the error has. */
	plant(): PlantedRow[];
}
