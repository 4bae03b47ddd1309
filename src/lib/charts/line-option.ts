import { group } from 'd3-array';
import type { EChartsOption, LineSeriesOption } from 'echarts';
import { shiftPeriod } from '#lib/calendar/period.ts';
import { isWithin, type Span } from '#lib/calendar/span.ts';
import { ROOM_FOR_LABELS, STAMP, stamp } from './bar-option.ts';
import { formatNumber, type Scale } from './format-value.ts';
import { FONT, INK, MUTED, RULE, SERIES } from './palette.ts';
import { textWidth } from './text-width.ts';

export interface Line {
	name: string;
	/** Period → value; a period without one is a gap. */
	values: ReadonlyMap<string, number | null>;
	/** Holds until it is changed, as a standard does; others are thought to move between their points. */
	isStep?: true;
}

/** What is written at the last point of each line; a single line has its name in the title. */
interface Naming {
	withNames: boolean;
	withValues: boolean;
	/** Written at the other points too, above them. */
	withPoints: boolean;
	/** CSS pixels below its point, for names that would cover each other. */
	drop?: number;
}

/** CSS pixels that a name needs, and those over which the values of a chart are spread at least. */
const [NAME_HEIGHT, LEAST_PLOT] = [15, 160];

/** With no more points than this, each has its value written at it. */
const FEW_POINTS = 8;

/** With more points than this they would run together: the line stands alone, and a year is marked where it begins. */
const MANY_POINTS = 36;

/** CSS pixels that a unit flush with the numbers of its axis may have, and by how many it may be wider than these. */
const [NARROW_UNIT, BESIDE_UNIT] = [30, 6];

/** Every period from the first to the last, so that time is drawn to scale and gaps are seen as gaps. */
function periodAxis(periods: readonly string[]): string[] {
	const sorted = [...periods].sort();
	const [first, last] = [sorted[0], sorted[sorted.length - 1]];
	const axis: string[] = [];
	for (let period = first; period !== undefined && last !== undefined && period <= last;)
		period = (axis.push(period), shiftPeriod(period, 1));
	return axis;
}

/**
 * Lines over time from zero, or below it where a value is, named at their last point. Periods without a figure
 * break the line; lone points stay points.
 * @param plot CSS pixels between the axis of time and the largest value; where it is less than usual.
 */
export function lineOption(
	lines: readonly Line[],
	periods: readonly string[],
	scale: Scale,
	mark: string,
	plot: number = LEAST_PLOT
): EChartsOption {
	const drawn = { lines, periods, scale, mark, plot };
	const option = drawLines(drawn);
	drawnFrom.set(option, drawn);
	return option;
}

interface Drawn {
	lines: readonly Line[];
	periods: readonly string[];
	scale: Scale;
	mark: string;
	plot: number;
}

/** What each chart over time was drawn from, so that a part of its time can be drawn alike. */
const drawnFrom = new WeakMap<EChartsOption, Drawn>();

/** The periods of a chart over time, from the first to the last; of other charts undefined. */
export function timeAxis(option: EChartsOption): readonly string[] | undefined {
	const drawn = drawnFrom.get(option);
	return drawn && periodAxis(drawn.periods);
}

/** Whether any period of a chart over time lies in a span. */
export const hasPeriodIn = (option: EChartsOption, span: Span): boolean =>
	drawnFrom.get(option)?.periods.some((period) => isWithin(period, span)) ?? false;

/** A chart over time, drawn anew for a span alone. @returns itself where all of it lies in the span, undefined where nothing does. */
export function lineBetween(option: EChartsOption, span: Span): EChartsOption | undefined {
	const drawn = drawnFrom.get(option);
	const periods = drawn?.periods.filter((period) => isWithin(period, span));
	if (!drawn || !periods || periods.length === 0) return undefined;
	if (periods.length === drawn.periods.length) return option;
	const lines = drawn.lines.map((line) => ({
		...line,
		values: new Map([...line.values].filter(([period]) => isWithin(period, span)))
	}));
	return lineOption(lines, periods, drawn.scale, drawn.mark, drawn.plot);
}

function drawLines({ lines, periods, scale, mark, plot }: Drawn): EChartsOption {
	const axis = periodAxis(periods);
	const withValues = periods.length <= FEW_POINTS && lines.length <= 2;
	const known = new Set(periods);
	const isMarked = (at: number) =>
		axis.length > MANY_POINTS
			? at === axis.length - 1 || /^\d{4}(-01|-Q1)?$/.test(axis[at] ?? '')
			: known.has(axis[at] ?? '');
	const withPoints = withValues && !comeNear(lines, axis, plot);
	const naming = { withNames: lines.length > 1, withValues, withPoints };
	const drops = nameDrops(lines, axis, plot);
	const series = lines.map((line, at) =>
		lineSeries(line, at, axis, scale, { ...naming, drop: drops[at] ?? 0 })
	);
	const widest = textWidth(formatNumber(Math.max(0, ...firstValues(lines, axis)), scale));
	const all = lines.flatMap(({ values }) => [...values.values()]).map(Number);
	const [least, largest] = [Math.min(0, ...all), Math.max(0, ...all)];
	const onAxis = (value: number) =>
		formatNumber(value, {
			divisor: scale.divisor,
			decimals: largest / scale.divisor < 5 ? scale.decimals : 0
		});
	return {
		animation: false,
		textStyle: { fontFamily: FONT, color: INK },
		grid: {
			left: 4,
			right: 20 + roomFor(lines, naming),
			top: 30,
			bottom: STAMP,
			...ROOM_FOR_LABELS
		},
		...stamp(mark),
		xAxis: {
			type: 'category',
			data: axis,
			boundaryGap: axis.length < 3,
			axisTick: { alignWithLabel: true, interval: isMarked, lineStyle: { color: MUTED } },
			axisLine: { onZero: false, lineStyle: { color: MUTED } },
			axisLabel: {
				color: MUTED,
				fontSize: 12,
				hideOverlap: true,
				interval: isMarked,
				// Which period is the last is read off the axis, even where the name of its year gives way.
				showMaxLabel: true,
				formatter: (period: string, at: number) =>
					axis.length > MANY_POINTS && at < axis.length - 1 ? period.slice(0, 4) : period
			}
		},
		yAxis: {
			type: 'value',
			...(least === 0 && { min: 0 }),
			// Keeps the first point's value, which is centred on the point, clear of the axis.
			offset: withPoints ? Math.max(14, widest / 2 - 4) : 14,
			splitNumber: 4,
			splitLine: { lineStyle: { color: RULE } },
			name: scale.unit,
			nameTextStyle: {
				color: MUTED,
				fontSize: 12,
				// Flush with the numbers of the axis, unless it is wider than they are and would be cut.
				...(textWidth(scale.unit) > Math.min(NARROW_UNIT, textWidth(onAxis(largest)) + BESIDE_UNIT)
					? { align: 'left', padding: [0, 0, 0, -18] }
					: { align: 'right', padding: [0, 6, 0, 0] })
			},
			axisLabel: {
				color: MUTED,
				fontSize: 12,
				formatter: onAxis
			}
		},
		series
	};
}

function firstValues(lines: readonly Line[], axis: readonly string[]): number[] {
	return lines.map(({ values }) => values.get(axis[0] ?? '') ?? 0);
}

function lineSeries(
	{ name, values, isStep }: Line,
	at: number,
	axis: readonly string[],
	scale: Scale,
	{ withNames, withValues, withPoints, drop = 0 }: Naming
): LineSeriesOption {
	const color = SERIES[at % SERIES.length] as string;
	const last = [...axis].reverse().find((period) => typeof values.get(period) === 'number');
	const text = (value: number) => formatNumber(value, scale);
	const isAlone = (place: number) =>
		[axis[place - 1], axis[place + 1]].every(
			(period) => typeof values.get(period ?? '') !== 'number'
		);
	return {
		type: 'line',
		name,
		...(isStep && { step: 'end' as const }),
		connectNulls: false,
		silent: true,
		symbol: 'circle',
		symbolSize: 6,
		showSymbol: true,
		// Left to itself ECharts drops symbols where months stand close, and lone points with them.
		showAllSymbol: true,
		labelLayout: { hideOverlap: true },
		color,
		lineStyle: { width: 2, type: at % 2 === 1 ? 'dashed' : 'solid' },
		data: axis.map((period, place) => {
			const value = values.get(period);
			if (typeof value !== 'number') return '-';
			if (axis.length > MANY_POINTS && period !== last && !isAlone(place))
				return { value, symbol: 'none' };
			if (period === last) {
				const label = [...(withNames ? [name] : []), ...(withValues ? [text(value)] : [])].join(
					' '
				);
				return {
					value,
					label: {
						...{ show: true, position: 'right', color, fontSize: 12, formatter: label },
						...(drop > 0 && { offset: [0, drop] })
					}
				};
			}
			if (!withPoints) return { value };
			return {
				value,
				label: {
					show: true,
					position: 'top',
					color: INK,
					fontSize: 12,
					formatter: text(value)
				}
			};
		})
	};
}

const largestOf = (lines: readonly Line[]) =>
	Math.max(...lines.flatMap(({ values }) => [...values.values()]).map(Number), 1e-9);

/** Whether the numbers at the points of two lines would cover each other anywhere. */
function comeNear(lines: readonly Line[], axis: readonly string[], plot: number): boolean {
	const near = (NAME_HEIGHT / plot) * largestOf(lines);
	return axis.some((period) => {
		const [one, other] = lines.map(({ values }) => values.get(period));
		return typeof one === 'number' && typeof other === 'number' && Math.abs(one - other) < near;
	});
}

/** How far below its point each name is written, so that those of lines that end together stand one below the other. */
function nameDrops(lines: readonly Line[], axis: readonly string[], plot: number): number[] {
	const backwards = [...axis].reverse();
	const largest = largestOf(lines);
	const ends = lines.map(({ values }, at) => {
		const last = backwards.find((period) => typeof values.get(period) === 'number') ?? '';
		return { at, last, height: (1 - (values.get(last) ?? 0) / largest) * plot };
	});
	const drops = lines.map(() => 0);
	for (const together of group(ends, ({ last }) => last).values()) {
		let free = -Infinity;
		for (const { at, height } of [...together].sort((a, b) => a.height - b.height)) {
			drops[at] = Math.round(Math.max(0, free - height));
			free = Math.max(free, height) + NAME_HEIGHT;
		}
	}
	return drops;
}

/** CSS pixels right of the plot for the names of the lines. */
function roomFor(lines: readonly Line[], { withNames, withValues }: Naming): number {
	const names = withNames ? Math.max(0, ...lines.map(({ name }) => textWidth(name))) : 0;
	return names + (withValues ? 50 : 0);
}
