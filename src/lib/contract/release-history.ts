/** A figure or word of a public table that a release has otherwise than the one before it. */
export interface Change {
	table: string;
	/** Of an area itself there is none. */
	time_period: string | null;
	ref_area: string;
	/** The table's own dimensions. */
	codes: Readonly<Record<string, string>>;
	column: string;
	/** `null`: nothing was said. */
	before: number | string | null;
	after: number | string | null;
}

/** A release, and what it says otherwise about months that were released before. */
export interface ReleaseRecord {
	id: string;
	released_on: string;
	/** Its last month. */
	to: string;
	/** The release before it goes as far: this one corrects it. */
	is_correction: boolean;
	changes: readonly Change[];
}
