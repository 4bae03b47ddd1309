import type { LineSeriesOption } from 'echarts';
import { expect, test } from 'vitest';
import { lineOption, type Line } from '#lib/charts/line-option.ts';

const QUARTERS = ['2024-Q1', '2024-Q2', '2024-Q3'];
const YUAN = { divisor: 1, decimals: 0, unit: '元' };

const line = (name: string, values: readonly number[]): Line => ({
	name,
	values: new Map(QUARTERS.map((quarter, at) => [quarter, values[at] ?? null]))
});

interface Written {
	label?: { formatter: string; offset?: readonly number[] };
}

/** What is written at each point, and how far below it. */
function written(lines: readonly Line[], plot?: number): [string, number][][] {
	const { series } = lineOption(lines, QUARTERS, YUAN, '', plot);
	return (series as LineSeriesOption[]).map(({ data }) =>
		(data as Written[]).map(({ label }) => [label?.formatter ?? '', label?.offset?.[1] ?? 0])
	);
}

test('lines far apart have their values at every point', () => {
	expect(written([line('本地', [400, 400, 400]), line('全县', [800, 800, 800])])).toEqual([
		[
			['400', 0],
			['400', 0],
			['本地 400', 0]
		],
		[
			['800', 0],
			['800', 0],
			['全县 800', 0]
		]
	]);
});

test('lines that come as near as their numbers are high keep those of their ends alone, one below the other', () => {
	// Of 800 on 160 pixels: 20 are 4 pixels, so the lower name goes 11 further down.
	expect(written([line('本地', [400, 780, 780]), line('全县', [800, 800, 800])])).toEqual([
		[
			['', 0],
			['', 0],
			['本地 780', 11]
		],
		[
			['', 0],
			['', 0],
			['全县 800', 0]
		]
	]);
});

test('on a lower plot the same lines are nearer', () => {
	// 100 of 800 are 20 pixels of 160, 10 of 80.
	const lines = [line('本地', [700, 700, 700]), line('全县', [800, 800, 800])];
	expect(written(lines)[0]?.[0]).toEqual(['700', 0]);
	expect(written(lines, 80)[0]).toEqual([
		['', 0],
		['', 0],
		['本地 700', 5]
	]);
});
