import { expect, test } from 'vitest';
import { checkRank } from '#scripts/cross-checks/rank.ts';
import { figure, input, reported, town } from './make-input.ts';

const check = { rule: 'rank' as const, rank: '排名', by: '变化', direction: 'descending' as const };
const areaNames = new Map([
	['500103001', '大坪'],
	['500103002', '菜园坝'],
	['500103003', '解放碑']
]);
/** 大坪 and 菜园坝 +4 each, 解放碑 +25. */
const ranks = (daping: string, caiyuanba: string, jiefangbei: string) =>
	[daping, caiyuanba, jiefangbei].flatMap((rank, at) => [
		figure('排名', rank, reported('rank', '位'), town(at + 1)),
		figure('变化', at === 2 ? '25' : '4', reported('change'), town(at + 1))
	]);
const found = (figures: ReturnType<typeof ranks>, direction: 'descending' | 'ascending') =>
	checkRank(input(figures, [{ ...check, direction }], { areaNames }));

test('ranks in the order of the column, ties by pinyin (cai before da), are no finding', () => {
	expect(found(ranks('3', '2', '1'), 'descending')).toEqual([]);
});

test('equal values may stand in the other order or share a rank', () => {
	expect(found(ranks('2', '3', '1'), 'descending')).toEqual([]);
	expect(found(ranks('2', '2', '1'), 'descending')).toEqual([]);
});

test('a town ranked below one it surpasses is a finding, with the rank it should have', () => {
	expect(found(ranks('1', '2', '3'), 'descending')).toMatchObject([
		{ rule: 'rank', ref_area: '500103003', stated: 3, derived: 1, tolerance: 0 },
		{ ref_area: '500103001', stated: 1, derived: 3, tolerance: 1 }
	]);
});

test('ascending ranks begin with the smallest', () => {
	expect(found(ranks('1', '2', '3'), 'ascending')).toEqual([]);
	expect(found(ranks('3', '2', '1'), 'ascending')).toHaveLength(2);
});

test('the total row is not ranked, even where a rank is printed in it', () => {
	const total = [
		figure('排名', '1', reported('rank', '位')),
		figure('变化', '33', reported('change'))
	];
	expect(found([...ranks('3', '2', '1'), ...total], 'descending')).toEqual([]);
});
