import { afterAll, beforeAll, expect, test } from 'vitest';
import { openDataset, type OpenDataset } from './open-theme.ts';

let county: OpenDataset;
beforeAll(async () => {
	county = await openDataset('synthetic-county');
});
afterAll(() => county.close());

const exhibit = async (theme: 'timeliness' | 'checks' | 'funds', id: string, query = '') => {
	const { exhibits } = await county.see(theme, query);
	const found = exhibits.find((each) => each.id === id);
	return {
		title: found?.title,
		notes: found?.notes.join(),
		rows: found?.table.rows.map(({ cells }) => cells.join(' '))
	};
};

test('what the law asks with an application: 10 of 17 transfers in time; a few refusals not told of are hidden', async () => {
	const { title, rows, notes } = await exhibit('timeliness', 'rules-01');
	expect(title).toBe('2024年“转办事项限时办结”做到58.8%，在已公布的4项中最低');
	expect(rows).toEqual([
		...['材料一次受理（未退回补正） 206 167 81.1%', '不予确认3个工作日内书面告知 49 隐 隐'],
		...['确认次月底前首次发放 167 156 93.4%', '转办事项限时办结 17 10 58.8%'],
		'转办事项已反馈 17 14 82.4%'
	]);
	expect(notes).toContain('只公布应当做到的件数');
});

test('what it asks of a household is told by programme, and that all but a few were reviewed of none', async () => {
	const { rows } = await exhibit('checks', 'rules-01');
	expect(rows).toContain('在册家庭年度核查 1,762 隐 隐');
	expect(rows).toContain('入户调查每组2人以上 206 201 97.6%');
});

test('a year of payments: 1,729 of 1,953 households always in time', async () => {
	const { title, rows } = await exhibit('funds', 'rules-01');
	expect(title).toBe('2024年“全年按期发放（户）”做到88.5%，在已公布的3项中最低');
	expect(rows).toContain('全年足额发放（户） 1,953 1,904 97.5%');
});

test('what towns may pay at once stands beside how often people were helped, and its use is not made up', async () => {
	const { title, rows, notes } = await exhibit('funds', 'reserve', 'topic=08');
	expect(title).toBe('12个镇街共有临时救助备用金550,000元');
	expect(rows?.[0]).toBe('合成一街道 30,000 41');
	expect(notes).toContain('不计算使用率');
});

test('steps: posting takes its seven days, so another is the slowest; merged bins tell no three days', async () => {
	const { title, rows } = await exhibit('timeliness', 'stages');
	expect(title).toBe('2024年各环节（公示除外）中，入户调查在3个工作日内办完的最少，占44.7%');
	expect(rows).toContain('信息核对 206 59.2%');
	expect(rows).toContain('首次发放 147 合并');
});

test('all twelve towns confirm cases themselves, and since when', async () => {
	const { title, rows } = await exhibit('timeliness', 'devolution');
	expect(title).toBe('12个镇街全部下放审核确认权限，从2022年11月到2023年4月');
	expect(rows?.[11]).toBe('合成十二乡 2023年4月');
});

test('one rule alone is not called the least of several', async () => {
	const { title } = await exhibit('checks', 'rules-01');
	expect(title).toBe('2024年“入户调查每组2人以上”做到97.6%，其他各项没有公布');
});
