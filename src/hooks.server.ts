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
		transformPageChunk: ({ html }) =>
			startAfterFirstPaint(html.replace('%lang%', event.params.lang ?? 'zh-CN'))
	});

/** Scripts that are fetched at once would run before the browser paints what the HTML says. */
function startAfterFirstPaint(html: string): string {
	const element = 'const element = document.currentScript.parentElement;';
	const painted =
		'const painted = new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));';
	const waiting = html
		.replace(element, `${element}\n\t\t\t\t\t${painted}`)
		.replace(/import\(("[^"]+\/_app\/[^"]+\.js")\)/g, 'painted.then(() => import($1))');
	if (html.includes(element) !== waiting.includes('painted.then'))
		throw new Error('the script that starts a page is not what this hook was written for');
	return waiting;
}
