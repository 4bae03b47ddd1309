import { expect, test } from 'vitest';
import { matchPinyin } from '#lib/search/match-pinyin.ts';
import { readPinyin } from '#scripts/engine/pinyin.ts';

test.each([
	['低保人数', 'di bao ren shu'],
	['资金使用率', 'zi jin shi yong lv'],
	['10日内办结率（%）', 'ri nei ban jie lv'],
	['重复', 'chong fu'],
	['GDP', '']
])('%s is read %s', (text, pinyin) => {
	expect(readPinyin(text, false)).toBe(pinyin);
});

// 六安 and 六合 are lu, 乐清 yue and 乐山 le, 乐亭 lao, 单县 shan, 尉犁 yu, 重庆 chong.
test.each([
	...[
		['重庆市渝中区', 'chongqing'],
		['六安市', 'luan'],
		['六合区', 'luhe'],
		['乐清市', 'yueqing'],
		['乐山市', 'leshan']
	],
	...[
		['乐亭县', 'laoting'],
		['单县', 'shanxian'],
		['尉犁县', 'yuli'],
		['朝天门街道', 'chaotianmen'],
		['解放碑街道', 'jiefangbei']
	]
] as const)('the place %s is found by %s', (text, letters) => {
	expect(matchPinyin(letters, readPinyin(text, true))).toBeDefined();
});
