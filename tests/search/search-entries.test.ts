import { afterAll, describe, expect, test } from 'vitest';
import { rankEntries } from '#lib/search/rank-entries.ts';
import { searchEntries } from '#routes/[[lang=lang]]/[dataset=dataset]/search.json/search-entries.ts';
import { readPinyin } from '#scripts/engine/pinyin.ts';
import { openDataset } from '../themes/open-theme.ts';

const DATASETS = [
	{ id: 'yuzhong', title: { 'zh-CN': '重庆市渝中区', en: 'Yuzhong District, Chongqing' } },
	{ id: 'nation', title: { 'zh-CN': '全国', en: 'China' } }
];

describe('of a dataset with towns', async () => {
	const { outline, close } = await openDataset('yuzhong');
	afterAll(close);
	const entries = searchEntries(outline, DATASETS, 'zh-CN', readPinyin);
	const find = (query: string) =>
		rankEntries(entries, query).map(({ kind, address }) => `${kind} ${address}`);

	test.each(['低保', 'dibao', 'db', 'subsistence'])('%s finds the programme', (query) => {
		expect(find(query)[0]).toMatch(/^topic yuzhong\/\?topic=/);
	});

	test.each(['解放碑', 'jiefangbei', 'jfb'])('%s finds the town’s own page', (query) => {
		expect(find(query)[0]).toBe('town yuzhong/towns/500103003/');
	});

	test('a figure leads to a page that shows it, then to its definition', () => {
		expect(find('在册人数').slice(0, 2)).toEqual([
			...['metric yuzhong/', 'definition yuzhong/definitions/#metric-persons']
		]);
	});

	test('another dataset is found by its place', () => {
		expect(find('chongqing')).toEqual(['dataset yuzhong/']);
		expect(find('china')).toEqual(['dataset nation/']);
	});

	test('in English the same is listed by its English name', () => {
		const english = searchEntries(outline, DATASETS, 'en', readPinyin);
		expect(english.map(({ address }) => address)).toEqual(entries.map(({ address }) => address));
		expect(rankEntries(english, 'zijin')[0]?.names).toEqual(['Funds', '资金']);
	});
});

test('a dataset without towns offers no page that it does not have', async () => {
	const { outline, close } = await openDataset('nation');
	const addresses = searchEntries(outline, DATASETS, 'zh-CN', readPinyin).map(
		({ address }) => address
	);
	await close();
	expect(addresses).toContain('nation/coverage/');
	expect(addresses.filter((address) => address.includes('/towns/'))).toEqual([]);
});
