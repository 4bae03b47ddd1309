import { expect, test } from 'vitest';
import { checkLabel } from '#scripts/cross-checks/label.ts';
import { figure, input, persons } from './make-input.ts';

const urban = (text: string, place = {}) => figure('城镇低保人数', text, persons('urban'), place);
const misnamed = (text: string) =>
	figure(
		'城镇低边人数',
		text,
		{ ...persons('urban', 'dibian'), printed_label: '城镇低保人数' },
		{ line: 9 }
	);

test('one name for 616 and for 154 persons of the same page is a finding', () => {
	expect(checkLabel(input([urban('616'), misnamed('154')]))).toMatchObject([
		{ rule: 'label', line: 9, stated: 154, derived: 616, tolerance: 0, against: ['a:2'] }
	]);
});

test('the same number under one name is none', () => {
	expect(checkLabel(input([urban('616'), misnamed('616')]))).toEqual([]);
});

test('another page or another month may use the name anew', () => {
	expect(checkLabel(input([urban('616', { source: 'b' }), misnamed('154')]))).toEqual([]);
	expect(checkLabel(input([urban('616', { time_period: '2024-01' }), misnamed('154')]))).toEqual(
		[]
	);
});
