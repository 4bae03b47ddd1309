/** How large a synthetic province of the site's bench is. */
export interface SnapshotSize {
	/** Fifteen to a county, which only their codes tell: at most 1,500. */
	towns: number;
	/** From January 2018 on. */
	months: number;
}

/** About 6 million rows. */
export const WHOLE_PROVINCE: SnapshotSize = { towns: 1500, months: 84 };
