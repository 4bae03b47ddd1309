import { expect, test } from 'vitest';
import { checkParts } from '#scripts/cross-checks/parts.ts';
import { figure, input, money, persons, reported, standard } from './make-input.ts';

const strata = (all: string, urban: string, rural: string, measure = persons) => [
	figure('合计', all, measure()),
	figure('城市', urban, measure('urban')),
	figure('农村', rural, measure('rural'))
];

test('urban and rural that miss the total by one person are a finding', () => {
	expect(checkParts(input(strata('100', '60', '41')))).toMatchObject([
		{ rule: 'parts', column: '合计', stated: 100, derived: 101, tolerance: 0 }
	]);
	expect(checkParts(input(strata('100', '60', '40')))).toEqual([]);
});

// 4400 万人 without a decimal: ±0.5 of it and ±0.05 of each part.
test('a total printed more coarsely than its parts may miss them by half of its last digit', () => {
	const wan = (decimals: number) => (urban_rural?: string) => ({
		...persons(urban_rural),
		...{ printed_unit: '万人', decimals }
	});
	const figures = (all: string) => [
		...strata(all, '940.7', '3459.3', wan(1)).slice(1),
		figure('合计', all, wan(0)())
	];
	expect(checkParts(input(figures('4400')))).toEqual([]);
	expect(checkParts(input(figures('4401')))).toMatchObject([{ derived: 4400, tolerance: 0.6 }]);
});

test('declared parts are added up row by row, across units', () => {
	const checks = [{ rule: 'parts' as const, whole: '全年', parts: ['低保金', '补助'] }];
	const row = (part: string, line: number) => [
		figure('全年', '3.00', money('万元', 2), { line }),
		figure('低保金', '20000', reported('regular', '元'), { line }),
		figure('补助', part, reported('supplement', '元'), { line })
	];
	// 30,000 ± 50 of the whole and 0.5 yuan of each part.
	expect(checkParts(input([...row('10050', 2), ...row('10052', 3)], checks))).toMatchObject([
		{ line: 3, stated: 3, unit: '万元' }
	]);
});

test('特困 in institutions and at home are all 特困', () => {
	const checks = [{ rule: 'parts' as const, whole: '特困', parts: ['集中', '分散'] }];
	const figures = (home: string) => [
		figure('特困', '829', persons('_T', '02')),
		figure('集中', '82', reported('institution')),
		figure('分散', home, reported('home'))
	];
	expect(checkParts(input(figures('747'), checks))).toEqual([]);
	expect(checkParts(input(figures('746'), checks))).toMatchObject([{ stated: 829, derived: 828 }]);
});

test('standards of town and country are not added up', () => {
	const of = (urban_rural: string) => ({
		...standard,
		dimensions: { programme: '01', urban_rural }
	});
	const figures = ['_T', 'urban', 'rural'].map((each) => figure(each, '700', of(each)));
	expect(checkParts(input(figures))).toEqual([]);
});

test('a part of another source or a blank one proves nothing', () => {
	const [all, urban] = strata('100', '60', '41');
	const elsewhere = figure('农村', '41', persons('rural'), { source: 'b' });
	expect(checkParts(input([all, urban, elsewhere] as never))).toEqual([]);
	expect(checkParts(input(strata('100', '60', '')))).toEqual([]);
});
