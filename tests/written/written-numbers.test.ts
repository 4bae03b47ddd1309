import { describe, expect, test } from 'vitest';
import { judgeNumber } from '#lib/written/judge-number.ts';
import { readNumber } from '#lib/written/read-number.ts';

describe('a number as reports write it', () => {
	test.each([
		['1,739户', 1739, 1, 'household', undefined],
		['２０５１人', 2051, 1, 'person', undefined],
		['185.3万元', 1_853_000, 1000, 'yuan', undefined],
		['24.98%', 0.2498, 0.0001, 'percent', undefined],
		['−0.02个百分点', -0.0002, 0.0001, 'point', undefined],
		['1.733倍', 1.733, 0.001, 'times', undefined],
		['27 人次', 27, 1, 'person-time', undefined],
		['近200万元', 2_000_000, 1_000_000, 'yuan', 'nearly'],
		['1700余人', 1700, 100, 'person', 'over'],
		['约1,700元', 1700, 100, 'yuan', 'about'],
		['0.5亿元', 50_000_000, 10_000_000, 'yuan', undefined]
	])('%s', (text, value, step, unit, about) => {
		const read = readNumber(text);
		expect(read?.value).toBeCloseTo(value, 9);
		expect(read?.step).toBeCloseTo(step, 9);
		expect([read?.unit, read?.about]).toEqual([unit, about]);
	});

	test.each(['若干户', '三成', '12,34人', '1.2.3', ''])('“%s” is none', (text) => {
		expect(readNumber(text)).toBeUndefined();
	});
});

describe('held against a figure', () => {
	const judge = (text: string, value: number | null, roundedTo = 0) => {
		const written = readNumber(text);
		if (!written) throw new Error(`${text} is no number`);
		return judgeNumber(written, { value, status: value === null ? 'C' : 'A' }, roundedTo);
	};

	test.each([
		['2,051人', 2051, 'same'],
		['2,050人', 2051, 'different'],
		['185.3万元', 1_852_990, 'rounded'],
		['185.3万元', 1_853_500, 'rounded'],
		['185.3万元', 1_853_501, 'different'],
		// 1,301 ⁄ 1,041 − 1 = 24.976 %.
		['24.98%', 1301 / 1041 - 1, 'rounded'],
		['25%', 1301 / 1041 - 1, 'rounded'],
		['24.9%', 1301 / 1041 - 1, 'different'],
		['2,000余人', 2051, 'rounded'],
		['2,100余人', 2051, 'different'],
		['近2,100人', 2051, 'rounded'],
		['近2,000人', 2051, 'different'],
		['约2,100人', 2051, 'rounded']
	] as const)('%s beside %d: %s', (text, value, judgement) => {
		expect(judge(text, value)).toBe(judgement);
	});

	test('a hidden figure neither confirms nor refutes', () => {
		expect(judge('5人', null)).toBe('cannot-tell');
	});

	test('a figure that protection rounded refutes only what its rounding leaves out', () => {
		expect(judge('1,853,400元', 1_852_000, 2000)).toBe('rounded');
		expect(judge('1,855,000元', 1_852_000, 2000)).toBe('different');
	});
});
