import type { EChartsOption } from 'echarts';
import { INK } from './palette.ts';

/** Stands before the name of the town that is followed, so that it is not told by colour alone. */
export const FOLLOWED_MARK = '▶ ';

/** What this file reads of an option; the charts of this folder write nothing else. */
interface Axis {
	type?: string;
	data?: readonly unknown[];
	axisLabel?: object;
}
interface Item {
	value?: unknown;
	symbol?: string;
	itemStyle?: object;
	label?: { formatter?: unknown };
}
interface Series {
	type?: string;
	name?: string;
	data?: readonly (Item | string | number | null)[];
	symbolSize?: number;
	lineStyle?: { width?: number };
}

/**
 * The same chart with one town standing out: its name on the axis bold and marked and its bar framed,
 * its point larger and named, its line heavier and marked.
 *
 * @param name as the chart writes it.
 * @returns the option itself where the town is not in the chart.
 */
export function followTown(option: EChartsOption, name: string): EChartsOption {
	if (!townNames(option).includes(name)) return option;
	const axis = namesAxis(option);
	const place = axis?.data?.indexOf(name) ?? -1;
	return {
		...option,
		...(place >= 0 && { yAxis: asList<Axis>(option.yAxis).map((each) => markName(each, name)) }),
		series: asList<Series>(option.series).map((series) => markSeries(series, name, place))
	} as EChartsOption;
}

/** The names in a chart that may be towns’: on its axis, at its points, of its lines. */
export function townNames(option: EChartsOption): string[] {
	const onAxis = (namesAxis(option)?.data ?? []).filter((name) => typeof name === 'string');
	return [...onAxis, ...namedPoints(option).map(({ name }) => name)];
}

/** Points with the name that they or their line have, at their values on both axes. */
export function namedPoints(
	option: EChartsOption
): { name: string; point: readonly [number, number] }[] {
	return asList<Series>(option.series).flatMap(({ type, name = '', data = [] }) =>
		data.flatMap((item, at) => {
			const value = typeof item === 'object' ? item?.value : undefined;
			if (type === 'line' && typeof value === 'number')
				return [{ name, point: [at, value] as const }];
			const [x, y] = Array.isArray(value) ? (value as unknown[]) : [];
			if (type !== 'scatter' || typeof x !== 'number' || typeof y !== 'number') return [];
			return nameOf(item).map((own) => ({ name: own, point: [x, y] as const }));
		})
	);
}

/** The names down the left side of bars, where the chart has these. */
export function namesAxis(option: EChartsOption): Axis | undefined {
	const [first] = asList<Axis>(option.yAxis);
	return first?.type === 'category' ? first : undefined;
}

/** ECharts takes one of each alone or in a list. */
function asList<T>(value: unknown): T[] {
	return (Array.isArray(value) ? value : value ? [value] : []) as T[];
}

function nameOf(item: Item | string | number | null): string[] {
	const name = typeof item === 'object' ? item?.label?.formatter : undefined;
	return typeof name === 'string' ? [name] : [];
}

function markName(axis: Axis, name: string): Axis {
	if (!axis.data?.includes(name)) return axis;
	return {
		...axis,
		axisLabel: {
			...axis.axisLabel,
			formatter: (each: string) => (each === name ? `{followed|${FOLLOWED_MARK}${each}}` : each),
			rich: { followed: { fontWeight: 'bold', fontSize: 13, color: INK } }
		}
	};
}

function markSeries(series: Series, name: string, place: number): Series {
	const { type, data = [] } = series;
	const mark = (
		change: (item: Item) => Item,
		isIt: (item: Item | string | number | null, at: number) => boolean
	) => ({
		...series,
		data: data.map((item, at) =>
			isIt(item, at) && typeof item === 'object' && item !== null ? change(item) : item
		)
	});
	if (type === 'bar' && place >= 0)
		return mark(
			(item) => ({ ...item, itemStyle: { ...item.itemStyle, borderColor: INK, borderWidth: 2 } }),
			(_, at) => at === place
		);
	if (type === 'scatter' && place < 0)
		return mark(
			(item) => ({
				...item,
				symbolSize: (series.symbolSize ?? 9) + 4,
				itemStyle: { ...item.itemStyle, borderColor: INK, borderWidth: 2.5 },
				label: {
					...item.label,
					...{ show: true, fontWeight: 'bold', formatter: FOLLOWED_MARK + name }
				}
			}),
			(item) => nameOf(item).includes(name)
		);
	if (type === 'line' && series.name === name)
		return {
			...mark(
				(item) =>
					item.label && String(item.label.formatter).startsWith(name)
						? {
								...item,
								label: {
									...item.label,
									...{ fontWeight: 'bold', formatter: FOLLOWED_MARK + String(item.label.formatter) }
								}
							}
						: item,
				() => true
			),
			lineStyle: { ...series.lineStyle, width: 4 }
		};
	return series;
}
