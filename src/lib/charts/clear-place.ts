import { textWidth } from './text-width.ts';

/** A box of the plane, in CSS pixels of the narrowest drawing. */
export interface Box {
	left: number;
	right: number;
	top: number;
	bottom: number;
}

/** A text at a point: where it begins or ends, and whether it stands above or below. */
export interface Place {
	x: number;
	y: number;
	position: 'top' | 'bottom';
	align: 'left' | 'right';
}

/** CSS pixels of the text's font, and of a line of it. */
const [FONT_SIZE, LINE] = [11, 14];

/** What a text at a place covers; `y` grows downwards. */
export function boxOf(text: string, { x, y, position, align }: Place): Box {
	const width = textWidth(text, FONT_SIZE);
	const left = align === 'left' ? x : x - width;
	const top = position === 'top' ? y - LINE - 4 : y + 4;
	return { left, right: left + width, top, bottom: top + LINE };
}

const meet = (a: Box, b: Box): boolean =>
	a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** The first place where a text covers nothing; the first of all where it always would. */
export function clearPlace<P extends Place>(
	text: string,
	places: readonly P[],
	taken: readonly Box[]
): P | undefined {
	return places.find((place) => !taken.some((box) => meet(box, boxOf(text, place)))) ?? places[0];
}
