/** One value that a filter offers. */
export interface Choice {
	value: string;
	label: string;
	/** Under which heading it stands, where there are any. */
	group?: string;
	/** Shown and not to be chosen. */
	isRefused?: boolean;
}
