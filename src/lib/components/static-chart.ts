import type { EChartsOption } from 'echarts';

type Draw = (option: EChartsOption, width: number, height: number) => string;

// Not the empty text: hydration takes that for «nothing here» and throws the built picture away.
let draw: Draw = () => ' ';

/** Called once by the build, so that pages carry their charts as SVG; the browser never does. */
export function drawChartsWith(renderer: Draw): void {
	draw = renderer;
}

/** The chart as SVG text at build time, blank in the browser. */
export function staticChart(option: EChartsOption, width: number, height: number): string {
	return draw(option, width, height);
}
