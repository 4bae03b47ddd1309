/** How much of a name a query gives: all of it, its beginning, or something within. */
export type Match = 'exact' | 'prefix' | 'inside';

/**
 * Match letters against the readings of a name: syllables in full, their initials, or some of each,
 * the last one as far as it is typed: `dibao`, `db`, `dbao`, `diba`.
 *
 * @param letters lower case, without spaces.
 * @param pinyin as in `SearchEntry`.
 * @returns undefined where it does not match from the beginning of any syllable.
 */
export function matchPinyin(letters: string, pinyin: string): Match | undefined {
	const syllables = pinyin.split(' ').map((each) => each.split('|'));
	const first = matchFrom(letters, syllables);
	if (first) return first;
	return syllables.some((_, at) => at > 0 && matchFrom(letters, syllables.slice(at)))
		? 'inside'
		: undefined;
}

function matchFrom(
	letters: string,
	[readings, ...others]: readonly (readonly string[])[]
): 'exact' | 'prefix' | undefined {
	if (letters === '') return readings ? 'prefix' : 'exact';
	const results = (readings ?? []).flatMap((reading) => [
		...(letters.startsWith(reading) ? [matchFrom(letters.slice(reading.length), others)] : []),
		...initialsOf(reading)
			.filter((initial) => letters.startsWith(initial))
			.map((initial) => matchFrom(letters.slice(initial.length), others)),
		...(reading !== letters && reading.startsWith(letters) ? (['prefix'] as const) : [])
	]);
	return results.includes('exact') ? 'exact' : results.find((result) => result !== undefined);
}

/** `z` and `zh` of `zhong`; a syllable of one letter has none beside itself. */
function initialsOf(reading: string): string[] {
	const double = /^[zcs]h/.exec(reading)?.[0];
	return [reading.charAt(0), ...(double ? [double] : [])].filter((initial) => initial !== reading);
}
