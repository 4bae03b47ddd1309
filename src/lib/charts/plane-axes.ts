import type { EChartsOption } from 'echarts';
import { ROOM_FOR_LABELS, STAMP } from './bar-option.ts';
import { FONT, INK, MUTED, RULE } from './palette.ts';

/** An axis of numbers: its name with the unit, and how its numbers are written. */
export interface NumberAxis {
	name: string;
	most: number;
	/** Between its numbers; what ECharts finds best where nothing is said. */
	interval?: number;
	text: (value: number) => string;
}

/** What charts of two numbers share: a plane from zero, ruled across, named at the ends. */
export function planeAxes(x: NumberAxis, y: NumberAxis): EChartsOption {
	const label = { color: MUTED, fontSize: 12 };
	return {
		animation: false,
		textStyle: { fontFamily: FONT, color: INK },
		grid: { left: 4, right: 24, top: 30, bottom: STAMP + 22, ...ROOM_FOR_LABELS },
		xAxis: {
			type: 'value',
			min: 0,
			max: x.most,
			...(x.interval !== undefined && { interval: x.interval }),
			name: x.name,
			nameLocation: 'middle',
			nameGap: 26,
			nameTextStyle: label,
			splitLine: { show: false },
			axisLine: { show: true, lineStyle: { color: MUTED } },
			axisLabel: { ...label, hideOverlap: true, ...atEnd(x), formatter: x.text }
		},
		yAxis: {
			type: 'value',
			min: 0,
			max: y.most,
			splitNumber: 4,
			...(y.interval !== undefined && { interval: y.interval }),
			name: y.name,
			nameTextStyle: { ...label, align: 'left', padding: [0, 0, 0, -18] },
			splitLine: { lineStyle: { color: RULE } },
			axisLabel: { ...label, ...atEnd(y), formatter: y.text }
		}
	};
}

/** An axis that ends where the figures do has no round number at its end. */
const atEnd = ({ interval }: NumberAxis) => ({ showMaxLabel: interval !== undefined });
