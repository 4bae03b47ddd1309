import { numberFormat, type NumberFormat } from './number-format.ts';
import type { Package } from './open-package.ts';
import { walkXml } from './read-xml.ts';

/**
 * The number format of every cell style, in the order that cells count them.
 *
 * @throws {AppError} `source/unreadable`
 */
export async function readFormats(pack: Package, part: string): Promise<NumberFormat[]> {
	const codes = new Map<number, string>();
	const formats: NumberFormat[] = [];
	let inCellStyles = false;
	await walkXml(pack, part, {
		open(name, attributes) {
			const id = Number(attributes['numFmtId'] ?? 0);
			// Conditional formats (dxf) declare codes too, under numbers of their own.
			if (name === 'numFmt' && formats.length === 0) codes.set(id, attributes['formatCode'] ?? '');
			else if (name === 'cellXfs') inCellStyles = true;
			else if (name === 'xf' && inCellStyles) formats.push(numberFormat(id, codes.get(id)));
		},
		close(name) {
			if (name === 'cellXfs') inCellStyles = false;
		}
	});
	return formats;
}
