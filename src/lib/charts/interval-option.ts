import type { EChartsOption, LineSeriesOption } from 'echarts';
import { ROOM_FOR_LABELS, STAMP, stamp } from './bar-option.ts';
import { formatNumber, type Scale } from './format-value.ts';
import { ACCENT, FONT, INK, MUTED, QUIET, RULE } from './palette.ts';

/** A figure and the interval that it is known to. */
export interface IntervalRow {
	name: string;
	value: number;
	lower: number;
	upper: number;
}

/** Height that gives every row the same room and the numbers theirs, in CSS pixels. */
export const intervalHeight = (rows: readonly IntervalRow[]): number =>
	rows.length * 30 + 44 + STAMP;

/** One row a figure: a dot on the line of its interval, shares from 0 to 1. */
export function intervalOption(
	rows: readonly IntervalRow[],
	scale: Scale,
	mark: string
): EChartsOption {
	return {
		animation: false,
		textStyle: { fontFamily: FONT, color: INK },
		grid: { left: 0, right: 24, top: 14, bottom: STAMP, ...ROOM_FOR_LABELS },
		...stamp(mark),
		xAxis: {
			type: 'value',
			min: 0,
			max: 1,
			splitLine: { lineStyle: { color: RULE } },
			axisLabel: {
				...{ color: MUTED, fontSize: 12, hideOverlap: true },
				formatter: (value: number) =>
					`${formatNumber(value, { ...scale, decimals: 0 })}${scale.unit}`
			}
		},
		yAxis: {
			type: 'category',
			inverse: true,
			data: rows.map(({ name }) => name),
			axisTick: { show: false },
			axisLine: { show: true, lineStyle: { color: MUTED } },
			axisLabel: { color: INK, fontSize: 13, interval: 0, margin: 8 }
		},
		series: [
			...rows.map(({ lower, upper }, at): LineSeriesOption => ({
				type: 'line',
				silent: true,
				symbol: 'none',
				lineStyle: { width: 5, color: QUIET },
				data: [
					[lower, at],
					[upper, at]
				]
			})),
			{
				type: 'scatter',
				silent: true,
				symbolSize: 10,
				z: 3,
				itemStyle: { color: ACCENT },
				data: rows.map(({ value }, at) => ({
					value: [value, at],
					label: {
						...{ show: true, position: 'top', distance: 3, color: INK, fontSize: 12 },
						formatter: formatNumber(value, scale)
					}
				}))
			}
		]
	};
}
