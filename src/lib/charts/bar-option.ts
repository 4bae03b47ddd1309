import type { EChartsOption } from 'echarts';
import { ACCENT, FONT, INK, MUTED, QUIET } from './palette.ts';
import { formatNumber, type Scale } from './format-value.ts';

export interface Bar {
	name: string;
	value: number | null;
	/** What stands in the value column when there is no value: 隐, 未列, –. */
	symbol?: string;
	/** Stands before a value that is rounded: 约. */
	about?: string;
	/** An earlier value of the same thing, drawn as a hollow dot. */
	earlier?: number | null;
	emphasised?: boolean;
}

/** Room for the dataset's kind at the foot of a chart, in CSS pixels. */
export const STAMP = 22;

/**
 * The numbers and names of an axis are inside the picture, however long. `containLabel` would be less to
 * write, but ECharts as a whole, which draws at build, then forgets an axis that is set off.
 */
export const ROOM_FOR_LABELS = {
	outerBoundsMode: 'same',
	outerBoundsContain: 'axisLabel',
	outerBoundsClampWidth: 0
} as const;

/** Height that gives every bar the same room, in CSS pixels. */
export function barHeight(bars: readonly Bar[]): number {
	return bars.length * 30 + 8 + STAMP;
}

/**
 * Horizontal bars from zero, to the left where less, names at the left, values in a column at the right. Pure: the page,
 * the build and the tests draw the same option.
 */
export function barOption(bars: readonly Bar[], scale: Scale, mark: string): EChartsOption {
	const values = bars.map(({ value, symbol, about = '' }) =>
		value === null ? (symbol ?? '') : about + formatNumber(value, scale)
	);
	const isSigned = bars.some(({ value }) => value !== null && value < 0);
	const axis = {
		type: 'category',
		inverse: true,
		axisLine: { show: false, onZero: false },
		axisTick: { show: false }
	} as const;
	return {
		animation: false,
		textStyle: { fontFamily: FONT, color: INK },
		grid: {
			left: 0,
			right: 0,
			top: 4,
			bottom: STAMP,
			...ROOM_FOR_LABELS
		},
		...stamp(mark),
		xAxis: { type: 'value', ...(isSigned ? {} : { min: 0 }), show: false },
		yAxis: [
			{
				...axis,
				data: bars.map(({ name }) => name),
				axisLabel: { color: INK, fontSize: 13, interval: 0, margin: 8 },
				axisLine: { show: true, onZero: true, lineStyle: { color: MUTED } }
			},
			{
				...axis,
				position: 'right',
				data: values,
				axisLabel: {
					color: INK,
					fontSize: 13,
					interval: 0,
					align: 'right',
					margin: 14 + 8 * longest(values)
				}
			}
		],
		series: [
			{
				type: 'bar',
				barWidth: 15,
				silent: true,
				data: bars.map(({ value, emphasised }) => ({
					value: value ?? '-',
					itemStyle: { color: emphasised ? ACCENT : QUIET }
				}))
			},
			...(bars.some(({ earlier }) => earlier !== undefined && earlier !== null)
				? [
						{
							type: 'scatter' as const,
							silent: true,
							symbol: 'circle',
							symbolSize: 7,
							z: 3,
							itemStyle: { color: '#fff', borderColor: INK, borderWidth: 1.25 },
							data: bars.map(({ earlier }) => earlier ?? '-')
						}
					]
				: [])
		]
	};
}

/**
 * The dataset's kind in the picture itself, so that it survives a screenshot and synthetic data
 * cannot pass for real. Takes `STAMP` pixels at the foot.
 */
export function stamp(mark: string): EChartsOption {
	return {
		graphic: [
			{
				type: 'text',
				right: 2,
				bottom: 3,
				silent: true,
				style: { text: mark, fill: MUTED, fontSize: 11, fontFamily: FONT }
			}
		]
	};
}

function longest(texts: readonly string[]): number {
	return Math.max(...texts.map((text) => text.length));
}
