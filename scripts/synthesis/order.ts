/** Orders dates, months and ids, as text. */
export function compareText(a: string, b: string): number {
	return a < b ? -1 : a > b ? 1 : 0;
}

/** `P000001`: a letter and six digits, and more where there are more. */
export function idOf(letter: string, number: number): string {
	return `${letter}${String(number).padStart(6, '0')}`;
}
