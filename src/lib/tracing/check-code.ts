/**
 * The check code (校验码) that stands under a figure: twelve signs in groups of four, `K7QM-3FTX-9A2C` in
 * shape. It names a snapshot (2), a question (6) and its answer (3), and ends in a check sign.
 */
export interface CheckCode {
	snapshot: string;
	question: string;
	answer: string;
}

/** How long each part is. */
export const PART_LENGTHS = { snapshot: 2, question: 6, answer: 3 } as const;

/**
 * Signs that are not mistaken for each other in print or in speech: without 0 O, 1 I L, 2 Z, 5 S, 8 B, U V.
 * Twenty-three of them, a prime, so that the check below misses no single error.
 */
export const SIGNS = '34679ACDEFGHJKMNPQRTWXY';
const LENGTH = 12;

/** `mistyped`: the check sign does not fit, so that at least one sign is wrong. */
export type CodeFault =
	| { kind: 'length'; length: number }
	| { kind: 'sign'; sign: string; at: number }
	| { kind: 'mistyped' };

export function writeCode({ snapshot, question, answer }: CheckCode): string {
	const body = snapshot + question + answer;
	return ((body + checkSign(body)).match(/.{4}/g) ?? []).join('-');
}

/** What was typed: in any case, full-width or half-width, with or without spaces and dashes. */
export function readCode(typed: string): CheckCode | CodeFault {
	const signs = typed
		.normalize('NFKC')
		.toUpperCase()
		.replace(/[\s\p{Pd}_−]/gu, '');
	const foreign = Array.from(signs).findIndex((sign) => !SIGNS.includes(sign));
	if (foreign >= 0)
		return { kind: 'sign', sign: Array.from(signs)[foreign] as string, at: foreign + 1 };
	if (signs.length !== LENGTH) return { kind: 'length', length: signs.length };
	if (checkSign(signs.slice(0, -1)) !== signs.slice(-1)) return { kind: 'mistyped' };
	return { snapshot: signs.slice(0, 2), question: signs.slice(2, 8), answer: signs.slice(8, 11) };
}

export const isFault = (read: CheckCode | CodeFault): read is CodeFault => 'kind' in read;

/**
 * The sign that makes the weighted sum of all twelve a multiple of 23. The weights 1 to 12 differ and none is
 * a multiple of the prime, so that every wrong sign and every exchange of two different ones is found, as
 * with ISBN-10 (ISO 2108:1992) and ISO 7064's pure systems.
 */
function checkSign(body: string): string {
	const sum = Array.from(body).reduce((sum, sign, at) => sum + (at + 1) * SIGNS.indexOf(sign), 0);
	const wanted = (SIGNS.length - (sum % SIGNS.length)) % SIGNS.length;
	const last = Array.from(SIGNS).findIndex(
		(_, value) => (LENGTH * value) % SIGNS.length === wanted
	);
	return SIGNS[last] as string;
}
