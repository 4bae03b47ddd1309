import type { RecordsStore } from '#scripts/records/records-store.ts';
import type { Stage } from '#scripts/staging/open-stage.ts';

/** One table as a source holds it, before anything is checked. */
export interface SourceTable {
	/** As the records declaration calls it: `spells`. */
	name: string;
	/**
	 * What to select from, where the tables lie: the columns as given, any type, and where rows have
	 * places `_file` (VARCHAR, relative to the
	 * source), `_sheet` (VARCHAR or NULL) and `_row` (BIGINT, as a spreadsheet counts: header = 1).
	 */
	relation: string;
}

/** Something worth saying about a source that its tables do not show. */
export interface SourceNote {
	/** `ragged-row`, `hidden-sheet`, `unknown-table`, …: the validation rule that it falls under. */
	rule: string;
	file: string;
	sheet?: string;
	row?: number;
}

export interface AttachedSource {
	tables: readonly SourceTable[];
	notes: readonly SourceNote[];
	/** Where the tables lie, if it is not the stage. */
	store?: RecordsStore;
	/** Lets go of the source; only where it is still held. */
	close?(): Promise<void>;
}

/** Makes one source of records readable in a stage. */
export interface RecordsConnector {
	/** As the operator named it, without secrets: `csv:records`. */
	origin: string;
	/**
	 * @throws {AppError} `source/…` where the source cannot be read as such; bad rows are validation's.
	 */
	attach(stage: Stage): Promise<AttachedSource>;
}
