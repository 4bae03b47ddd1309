import { expect, test } from 'vitest';
import { checkText } from '#scripts/cross-checks/text.ts';
import { figure, input, money, persons } from './make-input.ts';

const inText = { source: 'text', line: 3, shape: 'long' } as const;

test('a text that gives another number than the table is a finding against the table', () => {
	const figures = [figure('正文', '10358', persons(), inText), figure('表', '10357', persons())];
	expect(checkText(input(figures))).toMatchObject([
		{ rule: 'text', source: 'text', line: 3, stated: 10358, derived: 10357, against: ['a:2'] }
	]);
});

test('the same number twice is none', () => {
	const figures = [figure('正文', '10358', persons(), inText), figure('表', '10358', persons())];
	expect(checkText(input(figures))).toEqual([]);
});

test('674.0 万元 in the text is 6,740,029 yuan in the table; 674.1 is not', () => {
	const table = figure('表', '6740029', money());
	const text = (printed: string) => figure('正文', printed, money('万元', 1), inText);
	expect(checkText(input([table, text('674.0')]))).toEqual([]);
	expect(checkText(input([table, text('674.1')]))).toMatchObject([
		{ stated: 674.1, derived: 674, unit: '万元' }
	]);
});

test('other periods, areas and strata are other things', () => {
	const figures = [
		figure('a', '1', persons()),
		figure('b', '2', persons(), { time_period: '2024-01' }),
		figure('c', '3', persons(), { ref_area: '500103001' }),
		figure('d', '4', persons('urban'))
	];
	expect(checkText(input(figures))).toEqual([]);
});
