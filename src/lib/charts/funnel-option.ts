import type { EChartsOption, LineSeriesOption } from 'echarts';
import { stamp } from './bar-option.ts';
import { boxOf, clearPlace, type Box } from './clear-place.ts';
import { textWidth } from './text-width.ts';
import { ACCENT, INK, MUTED, QUIET } from './palette.ts';
import { planeAxes, type NumberAxis } from './plane-axes.ts';

export interface FunnelPoint {
	name: string;
	size: number;
	share: number;
	isOutside: boolean;
}

/** A limit or the overall share: its values over sizes, and what stands at its end. */
export interface FunnelLine {
	name: string;
	points: readonly (readonly [size: number, share: number])[];
	isLimit: boolean;
}

/** Shares against size, between the limits of chance; those outside stand out and are named. */
export function funnelOption(
	points: readonly FunnelPoint[],
	lines: readonly FunnelLine[],
	x: NumberAxis,
	y: NumberAxis,
	mark: string
): EChartsOption {
	return {
		...planeAxes(x, y),
		...stamp(mark),
		series: [
			...lines.map(({ name, points: values, isLimit }): LineSeriesOption => ({
				type: 'line',
				name,
				silent: true,
				symbol: 'none',
				lineStyle: {
					width: 1,
					color: isLimit ? QUIET : MUTED,
					type: isLimit ? 'solid' : 'dashed'
				},
				data: values.map((value) => [...value])
			})),
			{
				type: 'scatter',
				silent: true,
				symbolSize: 9,
				z: 3,
				labelLayout: { hideOverlap: true },
				data: points.map(({ name, size, share, isOutside }) => ({
					value: [size, share],
					itemStyle: isOutside
						? { color: ACCENT }
						: { color: '#fff', borderColor: ACCENT, borderWidth: 1.5 },
					label: {
						show: isOutside,
						position: isRight(size, x) ? 'left' : 'right',
						color: INK,
						fontSize: 12,
						...HALO,
						formatter: name
					}
				}))
			},
			{
				type: 'scatter',
				silent: true,
				symbolSize: 1,
				itemStyle: { color: 'transparent' },
				z: 4,
				data: lineNames(points, lines, x, y).map(
					({ name, at: [size, share], position, align }) => ({
						value: [size, share],
						label: {
							...{ show: true, position, align, color: MUTED, fontSize: 11, formatter: name },
							...HALO
						}
					})
				)
			}
		]
	};
}

/** Lines that pass behind a text leave it legible. */
const HALO = { textBorderColor: '#fff', textBorderWidth: 3 } as const;

const isRight = (size: number, x: NumberAxis): boolean => size > x.most * 0.7;

/** The plane of the narrowest drawing, in CSS pixels. */
const [WIDTH, HEIGHT] = [240, 250];

/** Where each line says what it is: clear of the dots, of the names of dots and of one another. */
function lineNames(
	points: readonly FunnelPoint[],
	lines: readonly FunnelLine[],
	{ most: widest, ...x }: NumberAxis,
	{ most: highest }: NumberAxis
) {
	const px = (size: number, share: number) => ({
		x: (size / widest) * WIDTH,
		y: (1 - share / highest) * HEIGHT
	});
	const taken = points.flatMap(({ name, size, share, isOutside }): Box[] => {
		const { x: across, y: down } = px(size, share);
		const dot = { left: across - 7, right: across + 7, top: down - 7, bottom: down + 7 };
		if (!isOutside) return [dot];
		const beyond = textWidth(name) + 14;
		return [
			isRight(size, { ...x, most: widest })
				? { ...dot, left: across - beyond }
				: { ...dot, right: across + beyond }
		];
	});
	return lines.flatMap(({ name, points: values, isLimit }) => {
		if (name === '') return [];
		const ends = isLimit ? values : along(values);
		const places = ends.flatMap(([size, share]) =>
			(isLimit ? (['top'] as const) : (['top', 'bottom'] as const)).map((position) => ({
				...{ ...px(size, share), at: [size, share] as const, position },
				align: isLimit ? ('left' as const) : ('right' as const)
			}))
		);
		const place = clearPlace(name, places, taken);
		if (!place) return [];
		taken.push(boxOf(name, place));
		return [{ name, ...place }];
	});
}

/** Points of a straight line from its far end to its middle. */
function along(values: FunnelLine['points']): FunnelLine['points'] {
	const [from, to] = [values[0], values[values.length - 1]];
	if (!from || !to) return [];
	return [1, 0.9, 0.8, 0.7, 0.6, 0.5].map(
		(part) => [from[0] + (to[0] - from[0]) * part, from[1] + (to[1] - from[1]) * part] as const
	);
}
