/** One table as a source holds it, before anything is checked. */
export interface SourceTable {
	/** As the records declaration calls it: `spells`. */
	name: string;
	/**
	 * What to select from, where the tables lie: the columns as given, any type, and where rows have
	 * places `_file` (VARCHAR, relative to the source), `_sheet` (VARCHAR or NULL) and `_row` (BIGINT,
	 * as a spreadsheet counts: header = 1).
	 */
	relation: string;
}
