import type { Package } from './open-package.ts';
import { walkXml } from './read-xml.ts';

/**
 * The texts that cells point to by number; runs of one text joined, readings (拼音) left out.
 *
 * @throws {AppError} `source/unreadable`
 */
export async function readSharedStrings(pack: Package, part: string): Promise<string[]> {
	const strings: string[] = [];
	let current = '';
	let inText = false;
	let inReading = false;
	await walkXml(pack, part, {
		open(name) {
			if (name === 'si') current = '';
			else if (name === 'rPh') inReading = true;
			else if (name === 't') inText = !inReading;
		},
		text(piece) {
			if (inText) current += piece;
		},
		close(name) {
			if (name === 't') inText = false;
			else if (name === 'rPh') inReading = false;
			else if (name === 'si') strings.push(unescape(current));
		}
	});
	return strings;
}

/** Characters that XML cannot hold are written `_x000D_`, and an underscore before such as `_x005F_`. */
export function unescape(text: string): string {
	if (!text.includes('_x')) return text;
	return text.replace(/_x([\da-f]{4})_/gi, (_, hex: string) =>
		String.fromCharCode(parseInt(hex, 16))
	);
}
