import { expect, test } from 'vitest';
import { rankEntries } from '#lib/search/rank-entries.ts';
import type { SearchEntry } from '#lib/search/search-entry.ts';

const entry = (
	kind: SearchEntry['kind'],
	chinese: string,
	english: string,
	pinyin: string
): SearchEntry => ({ kind, names: [chinese, english], pinyin, address: chinese });

const ENTRIES = [
	entry('page', '资金', 'Funds', 'zi jin'),
	entry('metric', '资金使用率', 'Use of funds', 'zi jin shi yong lv'),
	entry('metric', '低保人数', 'Persons on the subsistence allowance', 'di bao ren shu'),
	entry('definition', '低保人数', 'Persons on the subsistence allowance', 'di bao ren shu'),
	entry('measure', '农村低保占比', 'Rural share', 'nong cun di bao zhan bi'),
	entry('town', '低保镇', 'Dibao Town', 'di bao zhen'),
	entry('town', '大资金镇', 'Great Fund Town', 'da zi jin zhen'),
	entry('dataset', '重庆市渝中区', 'Yuzhong District', 'chong|zhong qing shi yu zhong qu')
];
const find = (query: string) =>
	rankEntries(ENTRIES, query).map(({ kind, names }) => `${kind} ${names[0]}`);

test('the whole name comes before its beginning, and that before what lies within', () => {
	expect(find('资金')).toEqual(['page 资金', 'metric 资金使用率', 'town 大资金镇']);
	expect(find('zj')).toEqual(['page 资金', 'metric 资金使用率', 'town 大资金镇']);
});

test('among equals towns come first, then a figure before its definition', () => {
	expect(find('dibao')).toEqual([
		...['town 低保镇', 'metric 低保人数', 'definition 低保人数', 'measure 农村低保占比']
	]);
	expect(find('低保')).toEqual(find('db'));
});

test('Chinese is found anywhere, English at the beginning of words in any order', () => {
	expect(find('占比')).toEqual(['measure 农村低保占比']);
	expect(find('Subs pers')).toEqual(['metric 低保人数', 'definition 低保人数']);
	expect(find('sistence')).toEqual([]);
	expect(find('fund')).toEqual(['page 资金', 'town 大资金镇', 'metric 资金使用率']);
});

test('spaces, wide letters and capitals are no matter', () => {
	expect(find(' ZI　JIN ')).toEqual(find('zijin'));
	expect(find("zi'jin")).toEqual(find('zijin'));
	expect(find('ｃｑ')).toEqual(['dataset 重庆市渝中区']);
});

test('an empty query and one that nothing matches find nothing', () => {
	expect(find('  ')).toEqual([]);
	expect(find('xyz')).toEqual([]);
	expect(find('%')).toEqual([]);
});
