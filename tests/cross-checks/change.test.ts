import { expect, test } from 'vitest';
import { checkChange } from '#scripts/cross-checks/change.ts';
import { figure, input, money, persons, reported } from './make-input.ts';

const change_of = {
	to: 'coverage.persons',
	dimensions: { programme: '01', urban_rural: '_T' }
} as const;
const months = [
	figure('1月', '9366', persons(), { time_period: '2024-01' }),
	figure('2月', '9369', persons())
];
const text = (printed: string) =>
	figure('较上月', printed, reported('change', '人', 0, { change_of }), {
		source: 'text',
		line: 6
	});

test('a text that says +2 where the table of the page gives +3 is a finding', () => {
	expect(checkChange(input([...months, text('2')]))).toEqual([
		{
			...{ rule: 'change', source: 'text', line: 6, column: '较上月', time_period: '2024-02' },
			...{ ref_area: '500103', stated: 2, derived: 3, unit: '人', tolerance: 0, against: ['a:2'] }
		}
	]);
	expect(checkChange(input([...months, text('3')]))).toEqual([]);
});

test('without the previous period there is nothing to compare with', () => {
	expect(checkChange(input([...months.slice(1), text('2')]))).toEqual([]);
});

// 7.21 − 7.10 is 0.11; each of the three is off by at most 0.005.
test('a change of rounded figures may miss by the rounding of all three', () => {
	const of = { to: 'spending.amount_yuan', dimensions: money().dimensions ?? {} } as const;
	const figures = (printed: string) => [
		figure('1月', '7.10', money('万元', 2), { time_period: '2024-01' }),
		figure('2月', '7.21', money('万元', 2)),
		figure('变化', printed, reported('change', '万元', 2, { change_of: of }))
	];
	expect(checkChange(input(figures('0.12')))).toEqual([]);
	expect(checkChange(input(figures('0.13')))).toMatchObject([{ derived: 0.11, tolerance: 0.015 }]);
});

test('two declared columns give the change between them, row by row', () => {
	const checks = [{ rule: 'difference' as const, change: '变化', from: '上期', to: '本期' }];
	const row = (printed: string, line: number) => [
		figure('上期', '1145', reported('before'), { line }),
		figure('本期', '1135', reported('now'), { line }),
		figure('变化', printed, reported('change'), { line })
	];
	expect(checkChange(input([...row('-10', 2), ...row('10', 3)], checks))).toMatchObject([
		{ line: 3, stated: 10, derived: -10 }
	]);
});
