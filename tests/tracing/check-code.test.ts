import { describe, expect, test } from 'vitest';
import { isFault, readCode, SIGNS, writeCode } from '#lib/tracing/check-code.ts';

const parts = { snapshot: '46', question: '333333', answer: '333' };

describe('a check code', () => {
	test('ends in the sign that makes the weighted sum a multiple of 23', () => {
		// 4 and 6 stand for 1 and 2, 3 for 0: 1 · 1 + 2 · 2 = 5; 12 · 13 = 156 = 6 · 23 + 18; 5 + 18 = 23.
		expect(SIGNS[13]).toBe('K');
		expect(writeCode(parts)).toBe('4633-3333-333K');
	});

	test('is read however it is typed', () => {
		for (const typed of ['4633-3333-333K', '４６３３　３３３３—３３３ｋ', ' 46333333333k '])
			expect(readCode(typed)).toEqual(parts);
	});

	test('wrong in any one sign is refused as mistyped', () => {
		const right = writeCode({ snapshot: 'KQ', question: 'A7CY3M', answer: 'X9W' }).replace(
			/-/g,
			''
		);
		for (const [at, sign] of Array.from(right).entries())
			for (const other of SIGNS)
				if (other !== sign)
					expect(readCode(right.slice(0, at) + other + right.slice(at + 1))).toEqual({
						kind: 'mistyped'
					});
	});

	test('with any two signs exchanged is refused as mistyped', () => {
		const right = Array.from(
			writeCode({ snapshot: 'KQ', question: 'A7CY3M', answer: 'X9W' }).replace(/-/g, '')
		);
		for (let one = 0; one < right.length; one++)
			for (let other = one + 1; other < right.length; other++) {
				if (right[one] === right[other]) continue;
				const wrong = [...right];
				[wrong[one], wrong[other]] = [right[other] as string, right[one] as string];
				expect(isFault(readCode(wrong.join('')))).toBe(true);
			}
	});

	test('has no signs that are taken for others, and says which one is none of its own', () => {
		for (const sign of '01258ILOZSBUV') expect(SIGNS).not.toContain(sign);
		expect(readCode('4633-3O33-333K')).toEqual({ kind: 'sign', sign: 'O', at: 6 });
		expect(readCode('4633-3333')).toEqual({ kind: 'length', length: 8 });
	});
});
