import type { EChartsOption } from 'echarts';
import { expect, test } from 'vitest';
import { barOption } from '#lib/charts/bar-option.ts';
import { tableBetween } from '#lib/charts/figure-table.ts';
import { hasPeriodIn, lineBetween, lineOption, timeAxis } from '#lib/charts/line-option.ts';

const MONTHS = ['2024-01', '2024-02', '2024-03', '2024-05'];
const SCALE = { divisor: 1, decimals: 0, unit: '人' };
const line = lineOption(
	[
		{ name: '甲镇', values: new Map(MONTHS.map((month, at) => [month, 10 * (at + 1)])) },
		{ name: '乙镇', values: new Map([['2024-01', 7]]) }
	],
	MONTHS,
	SCALE,
	''
);
const dataOf = (option: EChartsOption | undefined) =>
	(option?.series as { data: unknown[] }[]).map(({ data }) =>
		data.map((item) => (item as { value?: number }).value ?? item)
	);

test('a chart over time knows its periods, with those between that have no figure', () => {
	expect(timeAxis(line)).toEqual(['2024-01', '2024-02', '2024-03', '2024-04', '2024-05']);
	expect(timeAxis(barOption([], SCALE, ''))).toBeUndefined();
});

test('a part of its time is drawn alike: only its periods, the name at the last point left', () => {
	const part = lineBetween(line, { from: '2024-02', to: '2024-03' });
	expect(timeAxis(part ?? {})).toEqual(['2024-02', '2024-03']);
	expect(dataOf(part)).toEqual([
		[20, 30],
		['-', '-']
	]);
	const [series] = part?.series as { data: { label?: { formatter: string } }[] }[];
	expect(series?.data.map(({ label }) => label?.formatter)).toEqual(['20', '甲镇 30']);
});

test('of a part of a part nothing is forgotten, and where nothing lies in a span nothing is drawn', () => {
	const part = lineBetween(line, { to: '2024-Q1' }) ?? {};
	expect(timeAxis(lineBetween(part, { from: '2024-03' }) ?? {})).toEqual(['2024-03']);
	expect(lineBetween(line, { from: '2025' })).toBeUndefined();
	// April is on the axis, but nothing is told of it.
	expect(
		[{ from: '2025' }, { from: '2024-04', to: '2024-04' }, { to: '2024-01' }].map((span) =>
			hasPeriodIn(line, span)
		)
	).toEqual([false, false, true]);
});

test('a table has the rows of the span, with rows that are no period; all where none is in it', () => {
	const table = {
		columns: [{ label: '时期' }],
		rows: ['2023', '2024', 'all'].map((key) => ({ key, cells: [key] }))
	};
	const keys = (from: string) => tableBetween(table, { from }).rows.map(({ key }) => key);
	expect(keys('2024-06')).toEqual(['2024', 'all']);
	expect(keys('2030')).toEqual(['2023', '2024', 'all']);
});
