import type { EChartsOption } from 'echarts';
import type { LorenzPoint } from '#lib/statistics/lorenz.ts';
import { stamp } from './bar-option.ts';
import { ACCENT, MUTED } from './palette.ts';
import { planeAxes, type NumberAxis } from './plane-axes.ts';

/** The Lorenz curve below the line of equal rates. */
export function lorenzOption(
	curve: readonly LorenzPoint[],
	x: NumberAxis,
	y: NumberAxis,
	names: { even: string; curve: string },
	mark: string
): EChartsOption {
	const end = (formatter: string, color: string, at: readonly number[]) => ({
		value: [...at],
		label: { show: true, position: 'left' as const, color, fontSize: 12, formatter }
	});
	const middle = curve.find(([weight]) => weight >= 0.6) ?? [1, 1];
	return {
		...planeAxes(x, y),
		...stamp(mark),
		series: [
			{
				type: 'line',
				silent: true,
				symbol: 'none',
				lineStyle: { width: 1, color: MUTED, type: 'dashed' },
				data: [
					[0, 0],
					[1, 1]
				]
			},
			{
				type: 'line',
				silent: true,
				symbolSize: 5,
				symbol: 'circle',
				color: ACCENT,
				lineStyle: { width: 2 },
				data: curve.map((point) => [...point])
			},
			{
				type: 'scatter',
				silent: true,
				symbolSize: 1,
				itemStyle: { color: 'transparent' },
				data: [
					end(names.even, MUTED, [0.62, 0.62]),
					{
						value: [...middle],
						label: {
							show: true,
							position: 'bottom' as const,
							distance: 10,
							color: ACCENT,
							fontSize: 12,
							formatter: names.curve
						}
					}
				]
			}
		]
	};
}
