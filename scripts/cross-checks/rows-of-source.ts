import type { PrintedFigure } from '#scripts/connectors/printed-figure.ts';

/** Column (or item) → figure, for the figures that a source prints side by side. */
export type PrintedRow = ReadonlyMap<string, PrintedFigure>;

/** One source's rows: a line of a table, or what a text says of one area in one period. */
export function rowsOfSource(figures: readonly PrintedFigure[], source: string): PrintedRow[] {
	const rows = new Map<string, Map<string, PrintedFigure>>();
	for (const figure of figures) {
		if (figure.source !== source) continue;
		const { shape, line, time_period, ref_area } = figure;
		const key = shape === 'wide' ? String(line) : `${time_period} ${ref_area}`;
		const row = rows.get(key) ?? new Map<string, PrintedFigure>();
		rows.set(key, row.set(figure.column, figure));
	}
	return [...rows.values()];
}
