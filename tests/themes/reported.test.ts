import { afterAll, beforeAll, expect, test } from 'vitest';
import { reconciledIndicators } from '#lib/contract/reconciled-indicators.ts';
import { publicIndicators } from '#lib/contract/public-indicators.ts';
import { reportedIndicators } from '#lib/contract/reported-indicators.ts';
import { reported } from '#lib/themes/reported/reported.ts';
import { groups } from '#lib/themes/reported/groups.ts';
import { openDataset, type OpenDataset } from './open-theme.ts';

let county: OpenDataset;
let printed: OpenDataset;
beforeAll(async () => {
	county = await openDataset('synthetic-county');
	printed = await openDataset('yuhang');
});
afterAll(() => Promise.all([county.close(), printed.close()]));

const rowsOf = async (query: string, id: string, locale: 'zh-CN' | 'en' = 'zh-CN') => {
	const { exhibits } = await county.see('reported', query, locale);
	return exhibits
		.find((exhibit) => exhibit.id === id)
		?.table.rows.map(({ cells }) => cells.join(' | '));
};

test('every indicator of the contract stands in one group', () => {
	expect(Object.values(groups).flat().sort()).toEqual(
		Object.keys(reportedIndicators)
			.filter((id) => !(id in reconciledIndicators) && !(id in publicIndicators))
			.sort()
	);
});

test('60 figures of 2024, four meetings, 348 of 420 settled in one visit', async () => {
	const view = await county.see('reported', '');
	expect(view.title).toBe('2024年部门填报的60项数字，未经核验');
	expect(view.lead.map(({ text }) => text).join('')).toMatch(
		/^合成县各部门和经办机构填报了2024年的60项数字。/
	);
	expect(view.figures.map(({ value, unit, note }) => `${value}${unit} ${note}`)).toEqual([
		'4场 2023年4场',
		'82.86% 2023年79.52%',
		'353人 2023年326人',
		'94.75% 2023年89.25%'
	]);
	expect(view.exhibits.map(({ title }) => title)).toEqual([
		'机制、窗口与设施：县级联席会议场次4场、镇街联席会议场次31场',
		'主动发现、评估与转介：急难评估帮扶小组入户评估177次、网格走访4,992次',
		'核对与信息更新：已接入核对数据交换的金融机构占比83.33%、异地核对占比9%',
		'服务与办理：一次办结率82.86%、社区代办占比24.05%',
		'其他部门的救助：受灾人员救助人数91人、避灾安置点容量占人口比重3%',
		'监督与信用：救助对象满意度94.75%、社会救助信访举报办结率93.18%',
		'填报的6项办理、监督比率，最高100%，最低24.05%'
	]);
	expect((await rowsOf('', 'services'))?.[0]).toBe('一次办结率 | 79.52 | 82.86 | % | 348 / 420');
});

test('a table without a chart stands open, and says that nobody verified it', async () => {
	const { exhibits } = await county.see('reported', '');
	for (const { id, option, notes } of exhibits) {
		expect([id, option === undefined]).toEqual([id, id !== 'shares']);
		expect(notes[0]).toBe('部门填报，未经核验。');
	}
});

test('what a year does not report is missing, not zero: the medical cap of 2024', async () => {
	const cap = (rows: string[] | undefined) => rows?.filter((row) => /封顶|综合/.test(row));
	expect(cap(await rowsOf('period=2024', 'programmes'))).toEqual([
		'医疗费用封顶救助户数 | 未列 | 3 | 户 | ',
		'医疗费用封顶救助人数 | 未列 | 3 | 人 | ',
		'医疗费用封顶救助金额 | 未列 | 26,894.25 | 元 | ',
		'综合保障率 | 未列 | 90.75 | % | '
	]);
	expect(cap(await rowsOf('period=2023', 'programmes'))).toEqual([]);
	expect((await rowsOf('period=2019', 'mechanisms', 'en'))?.[0]).toBe(
		'Joint meetings of the county | n/r | 4 | meetings | '
	);
});

test('what a source prints under a name of its own is no figure of a department', () => {
	expect(printed.outline.indicators.length).toBeGreaterThan(0);
	expect(reported.choices(printed.outline)).toEqual([]);
});

test('a share of those on the rolls is told without its parts, which would tell how many they are', async () => {
	const rows = [
		...((await rowsOf('', 'programmes')) ?? []),
		...((await rowsOf('', 'verification')) ?? [])
	];
	const parts = (name: string) =>
		rows
			.find((row) => row.startsWith(name))
			?.split(' | ')
			.slice(-1)[0];
	expect(parts('低保户同时享受专项救助的占比')).toBe('');
	expect(parts('低收入人口监测信息按期更新率')).toBe('');
	expect(parts('核对结果争议中采信申请人意见的占比')).toBe('25 / 41');
});
