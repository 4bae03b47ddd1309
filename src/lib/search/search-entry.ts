/** In the order in which equal matches are listed. */
export const SEARCH_KINDS = [
	'town',
	'topic',
	'page',
	'metric',
	'measure',
	'definition',
	'dataset'
] as const;
export type SearchKind = (typeof SEARCH_KINDS)[number];

/** One thing that the search box finds. */
export interface SearchEntry {
	kind: SearchKind;
	/** In the language of the page, then in the other one where it differs. */
	names: readonly string[];
	/**
	 * How the Chinese name is read, a syllable or its alternatives a character, without tones:
	 * `chong|zhong qing`. What is not Chinese in it stands as it is.
	 */
	pinyin: string;
	/** Within the site and without its language: `yuzhong/towns/500103001/`. */
	address: string;
	/** The page that shows it, where that is not its name. */
	on?: string;
}
