import type { EChartsOption } from 'echarts';
import { barHeight, barOption, type Bar } from '#lib/charts/bar-option.ts';
import { cellText } from '#lib/charts/figure-table.ts';
import type { Scale } from '#lib/charts/format-value.ts';
import { lineOption } from '#lib/charts/line-option.ts';
import type { Outline } from '#lib/contract/outline.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { kindMark } from '#lib/wording/words.ts';
import type { Point } from '#lib/queries/query-metric.ts';
import { totalOf, type Grid } from './grid.ts';
import type { Pivot } from './pivot.ts';
import type { Asked } from './question.ts';
import { valueName } from './words.ts';

/** Lines that can be told apart and named at their ends, and bars that fit on a sheet. */
const [MOST_LINES, MOST_BARS] = [6, 40];
const LINES_HEIGHT = 300;

export interface AnswerChart {
	option: EChartsOption;
	height: number;
	/** The column that bars show where a table has several. */
	column?: string;
}

/**
 * The chart that a table's shape asks for: lines over time, at most six; else bars of its rows, of the
 * total or the last column.
 *
 * @returns undefined for one figure, for figures below zero, which bars and lines from zero cannot show,
 *   and for more bars than fit.
 */
export function answerChart(
	outline: Outline,
	asked: Asked,
	grid: Grid,
	pivot: Pivot,
	scale: Scale,
	locale: Locale
): AnswerChart | undefined {
	const values = pivot.flatMap((points) => points.map((point) => point?.value ?? null));
	if (!values.some((value) => value !== null) || values.some((value) => (value ?? 0) < 0))
		return undefined;
	const mark = kindMark(outline, locale);
	const isAcross = asked.columns === 'time_period';
	const series = linesOf(asked, grid, pivot);
	const periods = isAcross ? grid.columns : grid.rows;
	if (series && series.length <= MOST_LINES && periods.length > 1) {
		const lines = series.map(({ code, dimension, points }) => ({
			name:
				dimension === undefined
					? asked.metric.name[locale]
					: valueName(outline, asked, dimension, code, locale),
			values: new Map(periods.map((period, at) => [period, points[at]?.value ?? null]))
		}));
		return { option: lineOption(lines, periods, scale, mark), height: LINES_HEIGHT };
	}
	return barsOf(outline, asked, grid, pivot, scale, locale);
}

interface Series {
	code: string;
	dimension: string | undefined;
	/** In order of time. */
	points: readonly (Point | undefined)[];
}

/** What is drawn over time: one line for each code of the other dimension. */
function linesOf({ rows, columns }: Asked, grid: Grid, pivot: Pivot): Series[] | undefined {
	if (columns === 'time_period')
		return pivot.map((points, at) => ({ code: grid.rows[at] ?? '', dimension: rows, points }));
	if (rows !== 'time_period') return undefined;
	const codes = columns === undefined ? [''] : grid.columns;
	return codes.map((code, at) => ({
		...{ code, dimension: columns },
		points: pivot.map((points) => points[at])
	}));
}

function barsOf(
	outline: Outline,
	asked: Asked,
	grid: Grid,
	pivot: Pivot,
	scale: Scale,
	locale: Locale
): AnswerChart | undefined {
	const { rows, columns } = asked;
	if (rows === undefined) return undefined;
	const total = columns === undefined ? 0 : grid.columns.indexOf(totalOf(outline, columns));
	const at = total >= 0 ? total : grid.columns.length - 1;
	const bars = grid.rows.flatMap((code, row): Bar[] => {
		if (code === totalOf(outline, rows)) return [];
		const point = pivot[row]?.[at];
		const bar = {
			name: valueName(outline, asked, rows, code, locale),
			value: point?.value ?? null
		};
		return [bar.value === null ? { ...bar, symbol: cellText(point, scale, locale) } : bar];
	});
	if (bars.length < 2 || bars.length > MOST_BARS || bars.every(({ value }) => value === null))
		return undefined;
	const column =
		columns === undefined
			? undefined
			: valueName(outline, asked, columns, grid.columns[at] ?? '', locale);
	return {
		option: barOption(bars, scale, kindMark(outline, locale)),
		height: barHeight(bars),
		...(column !== undefined && { column })
	};
}
