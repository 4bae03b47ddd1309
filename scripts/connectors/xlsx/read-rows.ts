import type { Package } from './open-package.ts';
import { readXml } from './read-xml.ts';

/** One cell as the sheet writes it. */
export interface StoredCell {
	/** 0 for A. */
	column: number;
	/** `n` number, `s` shared string by number, `str`, `inlineStr`, `b`, `e` error, `d` ISO date. */
	type: string;
	/** Which cell style. */
	style: number;
	/** None for a formula that no one has calculated. */
	value: string | undefined;
}

export interface StoredRow {
	/** As the sheet counts it, from 1. */
	row: number;
	/** Cells with a value or a formula, left to right. */
	cells: StoredCell[];
}

/**
 * The rows of one sheet that hold anything, in constant memory.
 *
 * @throws {AppError} `source/unreadable`
 */
export async function* readRows(pack: Package, part: string): AsyncGenerator<StoredRow> {
	const done: StoredRow[] = [];
	const handlers = gatherRows(done);
	for await (const _ of readXml(pack, part, handlers)) yield* done.splice(0);
	yield* done.splice(0);
}

function gatherRows(done: StoredRow[]): Parameters<typeof readXml>[2] {
	let row: StoredRow = { row: 0, cells: [] };
	let column = -1;
	let cell: StoredCell | undefined;
	let hasFormula = false;
	let inValue = false;
	let inReading = false;
	return {
		open(name, attributes) {
			if (name === 'row') {
				// Both places may be left out: the next one then.
				row = { row: Number(attributes['r'] ?? row.row + 1), cells: [] };
				column = -1;
			} else if (name === 'c') {
				const { r: place, t: type = 'n', s: style = 0 } = attributes;
				column = place === undefined ? column + 1 : columnOf(place);
				cell = { column, type, style: Number(style), value: undefined };
				hasFormula = false;
			} else if (!cell) return;
			else if (name === 'f') hasFormula = true;
			else if (name === 'rPh') inReading = true;
			else if (name === 'v' || name === 't') {
				inValue = !inReading;
				// An empty number is none; an empty text is a text.
				if (inValue && cell.type !== 'n') cell.value ??= '';
			}
		},
		text(piece) {
			if (cell && inValue) cell.value = (cell.value ?? '') + piece;
		},
		close(name) {
			if (name === 'v' || name === 't') inValue = false;
			else if (name === 'rPh') inReading = false;
			else if (name === 'c') {
				if (cell && (hasFormula || cell.value !== undefined)) row.cells.push(cell);
				cell = undefined;
			} else if (name === 'row' && row.cells.length > 0) done.push(row);
		}
	};
}

/** 27 for `AB12`. */
function columnOf(place: string): number {
	let column = 0;
	for (let at = 0; at < place.length; at++) {
		const letter = place.charCodeAt(at) - 64;
		if (letter < 1 || letter > 26) break;
		column = column * 26 + letter;
	}
	return column - 1;
}
