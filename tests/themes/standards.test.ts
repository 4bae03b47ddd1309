import { afterAll, beforeAll, expect, test } from 'vitest';
import { openDataset, type OpenDataset } from './open-theme.ts';

let county: OpenDataset;
let nation: OpenDataset;
beforeAll(async () => {
	county = await openDataset('synthetic-county');
	nation = await openDataset('nation');
});
afterAll(async () => {
	await county.close();
	await nation.close();
});

const lead = (view: { lead: readonly { text: string }[] }) =>
	view.lead.map(({ text }) => text).join('');

test('the bundled county has the standards of the report that it is calibrated to', async () => {
	const view = await county.see('standards', '');
	expect(view.title).toBe('低保标准每人每月1,301元，城乡统一');
	expect(lead(view)).toBe(
		'2025年6月，合成县低保标准1,301元，比2020年12月提高260元、增长24.98%；特困基本生活标准2,255元，' +
			'比2020年12月提高418元、增长22.75%；特困人员基本生活标准是低保标准的1.733倍，达到1.3倍的要求。'
	);
	expect(view.figures.map(({ id, value, unit }) => `${id} ${value}${unit}`)).toEqual([
		'standard-01-urban 1,301元/人·月',
		'standard-02-urban 2,255元/人·月',
		'standard-multiple 1.733倍',
		'standard-rural-share 100.0%'
	]);
});

test('where town and country still differed, both are told', async () => {
	const view = await county.see('standards', 'period=2020-12', 'en');
	expect(view.title).toBe(
		'The subsistence standard is 1,041 yuan a month in towns, 850 in the country'
	);
	const rural = view.exhibits.find(({ id }) => id === 'rural');
	expect(rural?.title).toBe('Rural subsistence standard: from 75.2% of the urban one to 100.0%');
});

test('the table lists a period for each adjustment, and no other', async () => {
	const { exhibits } = await county.see('standards', '');
	const steps = exhibits.find(({ id }) => id === 'steps');
	expect(steps?.table.rows.map(({ key }) => key)).toEqual([
		...['2018-07', '2019-07', '2020-07', '2021-07', '2022-07', '2023-07', '2024-07']
	]);
});

test('the national standards, of which no destitute one is printed, have no multiple', async () => {
	const view = await nation.see('standards', '');
	expect(view.exhibits.map(({ id }) => id)).toEqual(['steps', 'rural']);
	expect(lead(view)).not.toContain('特困');
});
