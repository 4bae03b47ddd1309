import type { EChartsOption, LineSeriesOption } from 'echarts';
import { stamp } from './bar-option.ts';
import { ACCENT, MUTED } from './palette.ts';
import { planeAxes, type NumberAxis } from './plane-axes.ts';

/** Shares left after days, between which the curve lies; it falls from 1 at day 0. */
export interface SurvivalSteps {
	day: number;
	lower: number;
	upper: number;
}

/**
 * The two stairs between which a survival curve lies: until a day that is told, no more are left than
 * at the one before and no fewer than at it.
 *
 * @param x leaves room for the names behind the last day.
 * @param names what is written at the end of the upper and of the lower stair.
 */
export function survivalOption(
	steps: readonly SurvivalSteps[],
	x: NumberAxis,
	y: NumberAxis,
	names: { upper: string; lower: string },
	mark: string
): EChartsOption {
	const last = steps.length - 1;
	const stair = (side: 'upper' | 'lower'): LineSeriesOption => ({
		type: 'line',
		name: names[side],
		silent: true,
		step: side === 'upper' ? 'end' : 'start',
		symbol: 'circle',
		symbolSize: 5,
		color: side === 'upper' ? ACCENT : MUTED,
		lineStyle: { width: 2, type: side === 'upper' ? 'solid' : 'dashed' },
		data: [
			[0, 1],
			...steps.map((step, at) => ({
				value: [step.day, step[side]],
				label: {
					// Above the axis, and one above the other where the stairs end together.
					...{
						show: at === last,
						position: 'right' as const,
						offset: [0, side === 'upper' ? -20 : -7]
					},
					...{ color: side === 'upper' ? ACCENT : MUTED, fontSize: 12, formatter: names[side] }
				}
			}))
		]
	});
	return { ...planeAxes(x, y), ...stamp(mark), series: [stair('upper'), stair('lower')] };
}
