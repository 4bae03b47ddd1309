import type { RecordsStore } from '#scripts/records/records-store.ts';
import type { SourceTable } from '#scripts/records/source-table.ts';
import type { Stage } from '#scripts/staging/open-stage.ts';

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
