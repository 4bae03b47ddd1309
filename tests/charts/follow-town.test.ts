import { expect, test } from 'vitest';
import { barOption } from '#lib/charts/bar-option.ts';
import { FOLLOWED_MARK, followTown, namedPoints, townNames } from '#lib/charts/follow-town.ts';
import { funnelOption } from '#lib/charts/funnel-option.ts';
import { lineOption } from '#lib/charts/line-option.ts';

const SCALE = { divisor: 1, decimals: 0, unit: '人' };
const AXIS = { name: '', most: 10, text: String };
const bars = barOption(
	[
		{ name: '甲镇', value: 5, emphasised: true },
		{ name: '乙镇', value: null, symbol: '隐' }
	],
	SCALE,
	''
);
const lines = lineOption(
	[
		{
			name: '甲镇',
			values: new Map([
				['2024', 1],
				['2025', 2]
			])
		},
		{
			name: '乙镇',
			values: new Map([
				['2024', 3],
				['2025', 4]
			])
		}
	],
	['2024', '2025'],
	SCALE,
	''
);
const funnel = funnelOption(
	[
		{ name: '甲镇', size: 2, share: 3, isOutside: false },
		{ name: '乙镇', size: 4, share: 1, isOutside: true }
	],
	[],
	AXIS,
	AXIS,
	''
);

test.each([
	['bars', bars],
	['lines', lines],
	['a funnel', funnel]
])('%s name their towns and are left alone where the town is not among them', (_what, option) => {
	expect([...new Set(townNames(option))]).toEqual(['甲镇', '乙镇']);
	expect(followTown(option, '丙镇')).toBe(option);
});

test('a bar is framed and its name marked; a hidden town has its name marked and no bar', () => {
	const { series, yAxis } = followTown(bars, '甲镇') as {
		series: { data: { itemStyle: { borderWidth?: number } }[] }[];
		yAxis: { axisLabel: { formatter?: (name: string) => string } }[];
	};
	expect(series[0]?.data.map(({ itemStyle }) => itemStyle.borderWidth)).toEqual([2, undefined]);
	expect(yAxis[0]?.axisLabel.formatter?.('甲镇')).toBe(`{followed|${FOLLOWED_MARK}甲镇}`);
	expect(yAxis[0]?.axisLabel.formatter?.('乙镇')).toBe('乙镇');
	expect(yAxis[1]?.axisLabel.formatter).toBeUndefined();
});

test('a line is heavier and its name marked', () => {
	const { series } = followTown(lines, '乙镇') as {
		series: { lineStyle: { width: number }; data: { label?: { formatter: string } }[] }[];
	};
	expect(series.map(({ lineStyle }) => lineStyle.width)).toEqual([2, 4]);
	expect(series[1]?.data[1]?.label?.formatter).toBe(`${FOLLOWED_MARK}乙镇 4`);
});

test('a point is larger and named, within the limits of chance too', () => {
	const { series } = followTown(funnel, '甲镇') as {
		series: { data: { symbolSize?: number; label: { show: boolean; formatter: string } }[] }[];
	};
	expect(series[0]?.data.map(({ symbolSize }) => symbolSize)).toEqual([13, undefined]);
	expect(series[0]?.data[0]?.label).toMatchObject({ show: true, formatter: '▶ 甲镇' });
});

test('points stand at their values: of a line by the place of its period', () => {
	expect(namedPoints(lines)[3]).toEqual({ name: '乙镇', point: [1, 4] });
	expect(namedPoints(funnel)[0]).toEqual({ name: '甲镇', point: [2, 3] });
	expect(namedPoints(bars)).toEqual([]);
});
