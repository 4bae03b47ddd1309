import { init, type EChartsOption } from 'echarts';
import type { Handle } from '@sveltejs/kit';
import { drawChartsWith } from '#lib/components/static-chart.ts';

drawChartsWith((option: EChartsOption, width, height) => {
	const chart = init(null, null, { renderer: 'svg', ssr: true, width, height });
	chart.setOption(option);
	const svg = chart.renderToSVGString();
	chart.dispose();
	return svg;
});

/** The language of a page is the first segment of its address. */
export const handle: Handle = ({ event, resolve }) =>
	resolve(event, {
		// The figures stand in the HTML: scripts must not compete with their first paint.
		preload: () => false,
		transformPageChunk: ({ html }) => html.replace('%lang%', event.params.lang ?? 'zh-CN')
	});
