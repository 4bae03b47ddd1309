import type { EChartsType } from 'echarts/core';

/** CSS pixels that a pointer must go before it draws a stretch; less is a click. */
const LEAST = 8;

/**
 * Let a reader draw a stretch of time on a chart with a mouse or a pen. A finger scrolls the page:
 * there, as by keyboard, the boxes above choose.
 *
 * @param periods along the chart's axis; those without a stretch to draw are none.
 * @param show the stretch that is being drawn, from left to right in CSS pixels; nothing when it ends.
 * @param choose the first and the last period of a stretch that was drawn.
 * @returns takes it all back.
 */
export function brushChart(
	node: HTMLElement,
	chart: EChartsType,
	periods: () => readonly string[],
	show: (stretch: readonly [number, number] | undefined) => void,
	choose: (from: string, to: string) => void
): () => void {
	let start: number | undefined;
	const along = (event: PointerEvent) => event.clientX - node.getBoundingClientRect().left;
	function stretch(event: PointerEvent): readonly [number, number] | undefined {
		if (start === undefined) return undefined;
		const [one, other] = [start, along(event)];
		return Math.abs(one - other) < LEAST ? undefined : [Math.min(one, other), Math.max(one, other)];
	}
	function periodAt(x: number): string | undefined {
		const all = periods();
		const place = Math.round(Number(chart.convertFromPixel({ xAxisIndex: 0 }, x)));
		return all[Math.min(Math.max(place, 0), all.length - 1)];
	}
	const handlers = {
		pointerdown(event: PointerEvent) {
			if (event.pointerType === 'touch' || event.button !== 0 || periods().length < 3) return;
			start = along(event);
			node.setPointerCapture(event.pointerId);
		},
		pointermove(event: PointerEvent) {
			if (start !== undefined) show(stretch(event));
		},
		pointerup(event: PointerEvent) {
			const drawn = stretch(event);
			stop();
			const [from, to] = (drawn ?? []).map(periodAt);
			if (from !== undefined && to !== undefined) choose(from, to);
		},
		pointercancel: stop
	};
	function stop() {
		start = undefined;
		show(undefined);
	}
	const each = Object.entries(handlers) as [keyof typeof handlers, (event: PointerEvent) => void][];
	for (const [name, handle] of each) node.addEventListener(name, handle);
	return () => {
		for (const [name, handle] of each) node.removeEventListener(name, handle);
	};
}
