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

/** A limit or the overall share: its values over sizes, and what stands at its end. */
export interface FunnelLine {
	name: string;
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
			...lines.map(({ name, points: values, isLimit }): LineSeriesOption => {
				// Limits stand apart where areas are small, the overall share where they are large.
				const named = isLimit ? 0 : values.length - 1;
				return {
					type: 'line',
					name,
					silent: true,
					symbol: 'none',
					lineStyle: {
						width: 1,
						color: isLimit ? QUIET : MUTED,
						type: isLimit ? 'solid' : 'dashed'
					},
					data: values.map((value, at) =>
						at === named && name !== ''
							? {
									value: [...value],
									symbol: 'circle',
									symbolSize: 1,
									label: {
										show: true,
										position: isLimit ? 'top' : 'bottom',
										align: isLimit ? 'left' : 'right',
										color: MUTED,
										fontSize: 11,
										formatter: name
									}
								}
							: { value: [...value] }
					)
				};
			}),
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
						formatter: name
					}
				}))
			}
		]
	};
}
