import { afterAll, beforeAll, expect, test } from 'vitest';
import { openDataset, type OpenDataset } from './open-theme.ts';

let county: OpenDataset;
beforeAll(async () => {
	county = await openDataset('synthetic-county');
});
afterAll(() => county.close());

test('145 of 156 villages, 81 and 47 of 321 staff, and 1,739 + 22 households over 145 assistants', async () => {
	const view = await county.see('capacity', 'period=2025-06');
	expect(view.title).toBe('156个村（居）中11个没有协理员');
	expect(view.lead.map(({ text }) => text).join('')).toBe(
		'2025年6月，合成县156个村（居）中145个有协理员，协理员145人；经办服务人员中专职占25.2%；已报告是否持证的人员中，持证占14.6%。' +
			'平均每名协理员对应在册低保、特困12.1户。'
	);
	expect(view.figures.map(({ value, unit, note }) => `${value}${unit} ${note}`)).toEqual([
		'145人 另有信息员150人',
		'92.9% 156个村（居）中145个',
		'25.2% 经办服务人员321人中81人',
		'14.6% 已报告的321人中47人',
		'12.1户 低保、特困户数÷协理员人数'
	]);
});

test('the kinds of service of a year add up to its months', async () => {
	const { exhibits } = await county.see('capacity', 'period=2025-06');
	const sum = (id: string, last: number) =>
		exhibits
			.find((exhibit) => exhibit.id === id)
			?.table.rows.slice(-last)
			.reduce((total, { cells }) => total + Number(cells[1]?.replaceAll(',', '')), 0);
	expect(sum('kinds', 7)).toBeGreaterThan(0);
	expect(sum('kinds', 7)).toBe(sum('times', 12));
});

test('the contracts of the months in which the services were given stand below them, as amounts agreed', async () => {
	const { exhibits } = await county.see('capacity', 'period=2025-06');
	const kinds = exhibits.find(({ id }) => id === 'kinds');
	expect(kinds?.notes?.[1]).toBe('同期签订的购买服务合同151.7万元；是合同金额，不是已支付的金额。');
	expect(kinds?.answers?.map((answer) => answer?.metric.id)).toEqual([
		...['service-times-by-kind', 'service-contracts']
	]);
});
