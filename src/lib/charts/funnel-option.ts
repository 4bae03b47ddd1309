import type { EChartsOption, LineSeriesOption } from 'echarts';
import { stamp } from './bar-option.ts';
import { ACCENT, INK, MUTED, QUIET } from './palette.ts';
import { planeAxes, type NumberAxis } from './plane-axes.ts';

export interface FunnelPoint {
	name: string;
	size: number;
	share: number;
	isOutside: boolean;
}

/** A limit or the overall share: its values over sizes. The subtitle says which is which: names would cover dots. */
export interface FunnelLine {
	points: readonly (readonly [size: number, share: number])[];
	isLimit: boolean;
}

/** Shares against size, between the limits of chance; those outside stand out and are named. */
export function funnelOption(
	points: readonly FunnelPoint[],
	lines: readonly FunnelLine[],
	x: NumberAxis,
	y: NumberAxis,
	mark: string
): EChartsOption {
	return {
		...planeAxes(x, y),
		...stamp(mark),
		series: [
			...lines.map(({ points: values, isLimit }): LineSeriesOption => ({
				type: 'line',
				silent: true,
				symbol: 'none',
				lineStyle: {
					width: 1,
					color: isLimit ? QUIET : MUTED,
					type: isLimit ? 'solid' : 'dashed'
				},
				data: values.map((value) => [...value])
			})),
			{
				type: 'scatter',
				silent: true,
				symbolSize: 9,
				z: 3,
				labelLayout: { hideOverlap: true },
				data: points.map(({ name, size, share, isOutside }) => ({
					value: [size, share],
					itemStyle: isOutside
						? { color: ACCENT }
						: { color: '#fff', borderColor: ACCENT, borderWidth: 1.5 },
					label: {
						show: isOutside,
						position: size > x.most * 0.7 ? 'left' : 'right',
						color: INK,
						fontSize: 12,
						...HALO,
						formatter: name
					}
				}))
			}
		]
	};
}

/** Lines that pass behind a text leave it legible. */
const HALO = { textBorderColor: '#fff', textBorderWidth: 3 } as const;
