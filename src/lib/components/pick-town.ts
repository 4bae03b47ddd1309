import type { EChartsOption } from 'echarts';
import type { EChartsType } from 'echarts/core';
import { namedPoints, namesAxis } from '#lib/charts/follow-town.ts';

/** CSS pixels around a point or a line within which a click is meant for it. */
const NEAR = 12;

/** The name at a click on a chart: of the bar in that row, or of the point or line nearest to it. */
export function pickTown(
	chart: EChartsType,
	option: EChartsOption,
	click: { offsetX: number; offsetY: number }
): string | undefined {
	const names = namesAxis(option)?.data;
	if (names) {
		const row = chart.convertFromPixel({ yAxisIndex: 0 }, click.offsetY);
		const name = names[Number(row)];
		return typeof name === 'string' ? name : undefined;
	}
	const axes = { xAxisIndex: 0, yAxisIndex: 0 };
	const [nearest] = namedPoints(option)
		.map(({ name, point }) => {
			const [x = NaN, y = NaN] = chart.convertToPixel(axes, [...point]);
			return { name, distance: Math.hypot(x - click.offsetX, y - click.offsetY) };
		})
		.filter(({ distance }) => distance <= NEAR)
		.sort((a, b) => a.distance - b.distance);
	return nearest?.name;
}
