import { matchPinyin, type Match } from './match-pinyin.ts';
import { SEARCH_KINDS, type SearchEntry } from './search-entry.ts';

const ORDER: readonly Match[] = ['exact', 'prefix', 'inside'];

/**
 * What a query finds, best first: a whole name before its beginning and that before what lies
 * within; among equals towns first, then as `SEARCH_KINDS` and the list have them.
 *
 * @param query Chinese, pinyin (in full or initials, without tones) or English, as it is typed.
 * @returns the entries that match; none for an empty query.
 */
export function rankEntries(entries: readonly SearchEntry[], query: string): SearchEntry[] {
	const wanted = query.normalize('NFKC').toLowerCase().trim().replace(/\s+/g, ' ');
	if (wanted === '') return [];
	return entries
		.flatMap((entry) => {
			const match = matchEntry(entry, wanted);
			return match ? [{ entry, rank: ORDER.indexOf(match) }] : [];
		})
		.sort(
			(a, b) =>
				a.rank - b.rank || SEARCH_KINDS.indexOf(a.entry.kind) - SEARCH_KINDS.indexOf(b.entry.kind)
		)
		.map(({ entry }) => entry);
}

function matchEntry({ names, pinyin }: SearchEntry, wanted: string): Match | undefined {
	const letters = wanted.replace(/[\s'’]/g, '');
	const matches = names.map((name) => matchName(name.toLowerCase(), wanted));
	// Pinyin is typed in letters: anything else in the query is meant for the names.
	if (/^[a-z]+$/.test(letters)) matches.push(matchPinyin(letters, pinyin));
	return ORDER.find((match) => matches.includes(match));
}

/** Chinese anywhere; English at the beginning of words, in any order. */
function matchName(name: string, wanted: string): Match | undefined {
	if (name === wanted) return 'exact';
	if (name.startsWith(wanted)) return 'prefix';
	if (/\p{Script=Han}/u.test(wanted)) return name.includes(wanted) ? 'inside' : undefined;
	const words = name.split(/[^\p{L}\p{N}]+/u);
	const isBegun = (word: string) => words.some((known) => known.startsWith(word));
	return wanted.split(' ').every(isBegun) ? 'inside' : undefined;
}
