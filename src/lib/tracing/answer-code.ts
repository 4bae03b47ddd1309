import { sha256 } from '@noble/hashes/sha2.js';
import { requestKey } from '#lib/metrics/metric-request.ts';
import type { Question } from '#lib/queries/answer-all.ts';
import type { Answer } from '#lib/queries/query-metric.ts';
import type { Cell } from '#lib/queries/read-cells.ts';
import { PART_LENGTHS, SIGNS, writeCode } from './check-code.ts';

/** Engines add up in their own order: what differs beyond these digits is the same figure. */
const DIGITS = 10;

/** A number as far as two engines agree on it. */
export const significant = (value: number | null): string | undefined => value?.toPrecision(DIGITS);

/** The check code of an answer: the same wherever and by whichever engine it was worked out. */
export function answerCode(answer: Answer): string {
	let code = codes.get(answer);
	if (code === undefined) {
		const { dataset, snapshot } = answer.provenance;
		code = writeCode({
			snapshot: snapshotMark(dataset, snapshot),
			question: questionMark(dataset, answer),
			answer: answerMark(answer.cells)
		});
		codes.set(answer, code);
	}
	return code;
}

const codes = new WeakMap<Answer, string>();

export const snapshotMark = (dataset: string, snapshot: string): string =>
	markOf(`${dataset}/${snapshot}`, PART_LENGTHS.snapshot);

export const questionMark = (dataset: string, { metric, request }: Question): string =>
	keyMark(dataset, requestKey(metric.id, request));

/** Of a question by its `requestKey`. */
export const keyMark = (dataset: string, key: string): string =>
	markOf(`${dataset}?${key}`, PART_LENGTHS.question);

export const answerMark = (cells: readonly Cell[]): string =>
	markOf(cells.map(textOf).join(';'), PART_LENGTHS.answer);

const textOf = ([status, numerator, denominator]: Cell): string =>
	[status, significant(numerator), significant(denominator)].join('|');

/** The first bytes of SHA-256, in the signs of a code. */
function markOf(text: string, length: number): string {
	const digest = sha256(new TextEncoder().encode(text));
	let rest = digest.slice(0, 6).reduce((number, byte) => number * 256 + byte, 0);
	let mark = '';
	for (let at = 0; at < length; at++) {
		mark += SIGNS[rest % SIGNS.length];
		rest = Math.floor(rest / SIGNS.length);
	}
	return mark;
}
