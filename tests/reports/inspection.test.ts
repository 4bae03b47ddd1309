import { afterAll, beforeAll, expect, test } from 'vitest';
import { inspection } from '#lib/reports/documents/inspection.ts';
import { openDataset, type OpenDataset } from '../themes/open-theme.ts';
import { composeMonth, linesOf } from './compose.ts';

let county: OpenDataset;
beforeAll(async () => {
	county = await openDataset('synthetic-county');
});
afterAll(() => county.close());

test('the county’s report says what the survey report of its model printed, and what became of it', async () => {
	const lines = linesOf(await composeMonth(county, inspection, '2025-06', 'zh-CN'));
	expect(lines.slice(0, 4)).toEqual([
		'关于合成县社会救助工作情况的调研报告',
		'一、基本情况',
		'（一）救助对象',
		// 2,051 of June 2025 less 2,109 of June 2024 is −58, of 2,109 2.75%.
		'截至2025年6月底，全县低保在册1,739户、2,051人；特困人员在册22户、22人；低保边缘家庭在册62户、183人；' +
			'防止返贫监测对象在册56户、113人。低保人数比上年同期减少58人、下降2.8%，户数比上年同期减少46户、下降2.6%。' +
			'低保覆盖率按上年末户籍人口计算为0.95%，比上年同期下降0.02个百分点；按上年末常住人口计算为0.70%。' +
			'2025年第二季度低保新增39户、退出51户，进出率5.1%。'
	]);
	// 1,301 − 1,041 = 260, of 1,041 24.98%; 2,255 − 1,837 = 418; 2,255 over 1,301.
	expect(lines).toContain(
		'2025年6月底，城市低保标准为每人每月1,301元，比2020年末提高260元、增长25.0%；农村低保标准为每人每月1,301元；' +
			'特困人员基本生活标准为每人每月2,255元，比2020年末提高418元、增长22.8%，是低保标准的1.733倍。'
	);
	expect(lines).toContain('低保人数 2,051人 −1人 −58人 (−2.8%)');
});

test('in English it says the same', async () => {
	const lines = linesOf(await composeMonth(county, inspection, '2025-06', 'en'));
	expect(lines[3]).toMatch(
		/^At the end of Jun 2025, in Synthetic County: subsistence allowance, 1,739 households and 2,051 persons; /
	);
	expect(lines[3]).toContain(
		'Persons under subsistence allowance: down 58 persons (2.8%) on the same period last year; ' +
			'households: down 46 households (2.6%) on the same period last year. '
	);
});

test('tables and figures are numbered apart, in the order in which they stand', async () => {
	const lines = linesOf(await composeMonth(county, inspection, '2025-06', 'zh-CN'));
	const numbered = lines.flatMap((line) => /^[表图]\d+/.exec(line)?.[0] ?? []);
	expect(numbered).toEqual(['表1', '图1', '图2', '图3', '图4']);
});

test('a problem is told only where the figures support it, as what reports say and not as found', async () => {
	const report = await composeMonth(county, inspection, '2025-06', 'zh-CN');
	const problems = report.sections.find(({ heading }) => heading.startsWith('二、'));
	const told = (problems?.blocks ?? []).flatMap((block) =>
		block.kind === 'paragraph' ? [block.parts.map(({ text }) => text).join('')] : []
	);
	expect(told[0]).toContain('数字支持不等于已经查实');
	expect(told[1]).toBe(
		'（一）对象与动态管理。一是“收入错报、漏报、甚至不报现象”：信息核对不一致率：11.2%（2025年第二季度）。'
	);
	expect(told[told.length - 1]).toContain('支持7个，不支持0个，不足以判断8个');
});
