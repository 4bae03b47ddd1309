import { pinyin, polyphonic } from 'pinyin-pro';

/**
 * How the Chinese in a text is read, as `SearchEntry` has it; all else is left out. Words are read by
 * the library's dictionary. The name of a place may be read otherwise than the word that it looks
 * like (乐清 yueqing, 六合 luhe), and no dictionary has every town: there each reading of each
 * character counts.
 */
export function readPinyin(text: string, isPlace: boolean): string {
	// Without tones, and `v` for ü, as it is typed.
	const options = { toneType: 'none', type: 'array', v: true, nonZh: 'removed' } as const;
	const words = pinyin(text, options);
	const readings = isPlace ? polyphonic(text, options) : [];
	return words.map((word, at) => [...new Set([word, ...(readings[at] ?? [])])].join('|')).join(' ');
}
