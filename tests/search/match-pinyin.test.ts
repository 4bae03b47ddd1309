import { expect, test } from 'vitest';
import { matchPinyin } from '#lib/search/match-pinyin.ts';

const allowance = 'di bao';
const persons = 'di bao ren shu';
const town = 'chong|zhong qing';

test.each([
	['dibao', allowance, 'exact'],
	['db', allowance, 'exact'],
	['dbao', allowance, 'exact'],
	['dib', allowance, 'exact'],
	['diba', allowance, 'prefix'],
	['d', allowance, 'prefix'],
	['dibao', persons, 'prefix'],
	['db', persons, 'prefix'],
	['ren', persons, 'inside'],
	['rs', persons, 'inside'],
	['baorenshu', persons, 'inside'],
	['zhongqing', town, 'exact'],
	['cq', town, 'exact'],
	['chq', town, 'exact'],
	['zq', town, 'exact'],
	['ibao', allowance, undefined],
	['dibaox', allowance, undefined],
	['bd', allowance, undefined],
	['d', '', undefined]
])('%s in “%s”: %s', (letters, pinyin, match) => {
	expect(matchPinyin(letters, pinyin)).toBe(match);
});
