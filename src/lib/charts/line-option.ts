import type { EChartsOption } from 'echarts';
import { shiftPeriod } from '#lib/calendar/period.ts';
import { FONT, INK, MUTED, RULE, SERIES } from './palette.ts';
import { stamp } from './bar-option.ts';
import { formatNumber, type Scale } from './format-value.ts';

export interface Line {
	name: string;
	/** Period → value; a period without one is a gap. */
	values: ReadonlyMap<string, number | null>;
}

/** Every period from the first to the last, so that time is drawn to scale and gaps are seen as gaps. */
export function periodAxis(periods: readonly string[]): string[] {
	const sorted = [...periods].sort();
	const [first, last] = [sorted[0], sorted[sorted.length - 1]];
	if (first === undefined || last === undefined) return [];
	const axis = [first];
	while ((axis[axis.length - 1] as string) < last)
		axis.push(shiftPeriod(axis[axis.length - 1] as string, 1));
	return axis;
}

/** Lines over time from zero. Periods without a figure break the line; lone points stay points. */
export function lineOption(
	lines: readonly Line[],
	periods: readonly string[],
	scale: Scale,
	mark: string
): EChartsOption {
	const axis = periodAxis(periods);
	const sparse = periods.length <= 8;
	const known = new Set(periods);
	return {
		animation: false,
		textStyle: { fontFamily: FONT, color: INK },
		grid: { left: 4, right: 88, top: 26, bottom: 4, containLabel: true },
		...stamp(mark),
		xAxis: {
			type: 'category',
			data: axis,
			boundaryGap: axis.length < 3,
			axisTick: {
				show: true,
				alignWithLabel: true,
				lineStyle: { color: MUTED },
				interval: (at: number) => known.has(axis[at] ?? '')
			},
			axisLine: { lineStyle: { color: MUTED } },
			axisLabel: {
				color: MUTED,
				fontSize: 12,
				hideOverlap: true,
				interval: sparse ? (at: number) => known.has(axis[at] ?? '') : 'auto'
			}
		},
		yAxis: {
			type: 'value',
			min: 0,
			splitNumber: 4,
			splitLine: { lineStyle: { color: RULE } },
			name: scale.unit,
			nameTextStyle: { color: MUTED, fontSize: 12, align: 'left', padding: [0, 0, 0, -30] },
			axisLabel: {
				color: MUTED,
				fontSize: 12,
				formatter: (value: number) => formatNumber(value, { divisor: scale.divisor, decimals: 0 })
			}
		},
		series: lines.map(({ name, values }, at) => {
			const color = SERIES[at % SERIES.length] as string;
			const last = [...axis].reverse().find((period) => isNumber(values.get(period)));
			return {
				type: 'line',
				name,
				connectNulls: false,
				silent: true,
				symbol: 'circle',
				symbolSize: 6,
				showSymbol: true,
				color,
				lineStyle: { width: 2, type: at % 2 === 1 ? 'dashed' : 'solid' },
				data: axis.map((period) => ({
					value: values.get(period) ?? '-',
					...(period === last
						? { label: { show: true, position: 'right', color, fontSize: 12, formatter: name } }
						: {})
				})),
				label: {
					show: sparse && lines.length <= 2,
					position: 'top',
					color: INK,
					fontSize: 12,
					formatter: ({ value }: { value: unknown }) =>
						isNumber(value) ? formatNumber(value, scale) : ''
				}
			} as const;
		})
	} as EChartsOption;
}

function isNumber(value: unknown): value is number {
	return typeof value === 'number';
}
