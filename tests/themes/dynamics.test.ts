import { afterAll, beforeAll, expect, test } from 'vitest';
import { openDataset, type OpenDataset } from './open-theme.ts';

let county: OpenDataset;
beforeAll(async () => {
	county = await openDataset('synthetic-county');
});
afterAll(() => county.close());

const lead = (view: { lead: readonly { text: string }[] }) =>
	view.lead.map(({ text }) => text).join('');

test('a quarter is told as 1,751 + 39 − 51 = 1,739', async () => {
	const view = await county.see('dynamics', 'period=2025-Q2');
	expect(view.title).toBe('2025年第二季度低保新增39户、退出51户，净减少12户');
	expect(lead(view)).toBe('合成县期初1,751户，新增39户，退出51户，期末1,739户；进出率5.1%。');
	expect(view.figures.map(({ id, value }) => `${id} ${value}`)).toEqual([
		...['households-in 39', 'households-out 51', 'households-net −12', 'turnover-rate 5.1']
	]);
});

test('opening + in − out = closing, in every period of the table', async () => {
	const { exhibits } = await county.see('dynamics', '');
	const rows = exhibits.find(({ id }) => id === 'flows')?.table.rows ?? [];
	expect(rows).toHaveLength(12);
	for (const { cells } of rows) {
		const [opening = 0, came = 0, left = 0, closing] = cells
			.slice(1)
			.map((cell) => Number(cell.replaceAll(',', '')));
		expect([cells[0], opening + came - left]).toEqual([cells[0], closing]);
	}
});

test('reasons and towns are those of the last whole year, also in the midst of one', async () => {
	const { exhibits } = await county.see('dynamics', 'period=2025-Q2', 'en');
	const title = (wanted: string) => exhibits.find(({ id }) => id === wanted)?.title;
	expect(title('reasons')).toBe(
		'Most left in 2024 for: Income or property over the standard (about 135 households)'
	);
	expect(title('towns')).toBe(
		'Turnover of towns in 2024: 16.0% to 28.6%, all within what chance explains'
	);
});

test('upkeep stands beside the flows: who was reviewed, whose benefit changed, who stays for years', async () => {
	const { exhibits } = await county.see('dynamics', '');
	const upkeep = exhibits.find(({ id }) => id === 'upkeep');
	expect(upkeep?.title).toBe(
		'2024年末在册家庭中，月救助金比上年末提高的占82.7%，连续在册5年以上的占62.8%'
	);
	expect(upkeep?.table.rows.map(({ cells }) => cells.join(' '))).toEqual([
		...['年度核查（应当核查1,762户） 隐 隐', '月救助金比上年末提高 1,455 82.7%'],
		// 140 who had it lowered or as before are told together.
		...['月救助金比上年末降低 隐 隐', '月救助金与上年末相同 隐 隐'],
		...['连续在册5年以上 1,105 62.8%', '渐退期内 隐 隐']
	]);
});
