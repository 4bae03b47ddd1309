import { afterAll, beforeAll, expect, test } from 'vitest';
import { metricById } from '#lib/metrics/index.ts';
import { queryMetric } from '#lib/queries/query-metric.ts';
import { annual } from '#lib/reports/documents/annual.ts';
import { work } from '#lib/reports/documents/work.ts';
import { openDataset, type OpenDataset } from '../themes/open-theme.ts';
import { composeMonth, linesOf } from './compose.ts';

let county: OpenDataset;
beforeAll(async () => {
	county = await openDataset('synthetic-county');
});
afterAll(() => county.close());

/** The quarters of a year as they are published, added up one by one. */
async function overYear(metric: string, where: Readonly<Record<string, string[]>>, year: string) {
	let sum = 0;
	for (const quarter of [1, 2, 3, 4]) {
		const { points } = await queryMetric(county.source, metricById(metric), {
			by: [],
			where: {
				...where,
				ref_area: [county.outline.area_code],
				time_period: [`${year}-Q${quarter}`]
			}
		});
		sum += points[0]?.value ?? NaN;
	}
	return sum;
}

test('a year that is published by quarters is their sum', async () => {
	const lines = linesOf(await composeMonth(county, annual, '2024-12', 'zh-CN'));
	const [came, left] = await Promise.all(
		['households-in', 'households-out'].map((id) => overYear(id, { programme: ['01'] }, '2024'))
	);
	expect(lines.find((line) => line.startsWith('2024年低保新增'))).toContain(
		`2024年低保新增${came}户、退出${left}户`
	);
	const [times, before] = await Promise.all(
		['2024', '2023'].map((year) => overYear('person-times', { programme: ['08'] }, year))
	);
	expect(lines.join()).toContain(
		`2024年实施临时救助${times}人次，比上年增加${(times ?? 0) - (before ?? 0)}人次`
	);
});

test('nothing in the report of a year is of a later one', async () => {
	const lines = linesOf(await composeMonth(county, annual, '2021-12', 'zh-CN'));
	expect(lines[0]).toBe('合成县2021年社会救助年度报告');
	const years = lines.flatMap((line) => [...line.matchAll(/20\d\d(?=年)/g)].map(([year]) => year));
	expect(years).toContain('2021');
	expect(years.filter((year) => year > '2021')).toEqual([]);
});

test('a bureau’s report has what was done before what is hard', async () => {
	const lines = linesOf(await composeMonth(county, work, '2025-06', 'zh-CN'));
	expect(lines[0]).toBe('合成县社会救助工作情况报告');
	const parts = lines.filter((line) => /^[一二三]、/.test(line));
	// Nobody wrote a third part for it: a heading that nothing follows is left out.
	expect(parts).toEqual(['一、做法和成效', '二、困难和问题']);
});
