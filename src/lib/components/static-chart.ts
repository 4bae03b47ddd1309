import type { EChartsOption } from 'echarts';

type Draw = (option: EChartsOption, width: number, height: number) => string;

let draw: Draw = () => '';

/** Called once by the build, so that pages carry their charts as SVG; the browser never does. */
export function drawChartsWith(renderer: Draw): void {
	draw = renderer;
}

/** The chart as SVG text at build time, nothing in the browser. */
export function staticChart(option: EChartsOption, width: number, height: number): string {
	return draw(option, width, height);
}
