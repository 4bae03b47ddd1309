import { BarChart, LineChart, ScatterChart } from 'echarts/charts';
import { GraphicComponent, GridComponent } from 'echarts/components';
import { init, use, type EChartsType } from 'echarts/core';
import { LabelLayout } from 'echarts/features';
import { SVGRenderer } from 'echarts/renderers';

use([BarChart, LineChart, ScatterChart, GridComponent, GraphicComponent, LabelLayout, SVGRenderer]);

/** An ECharts instance in `node`; only what the site draws is in the bundle. */
export function openChart(node: HTMLElement): EChartsType {
	return init(node, null, { renderer: 'svg' });
}
