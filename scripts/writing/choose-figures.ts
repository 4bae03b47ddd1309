import type { PrintedFigure } from '#scripts/connectors/printed-figure.ts';
import { cellKey, type StoredCell } from './stored-cell.ts';

/**
 * One figure per thing said. Where a table and a running text both say it, the table's is kept and
 * the cross-checks compare the two; a blank gives way to a number.
 */
export function preferredFigures(
	figures: readonly PrintedFigure[]
): ReadonlyMap<string, PrintedFigure> {
	const chosen = new Map<string, PrintedFigure>();
	for (const figure of figures) {
		const key = cellKey(figure);
		const other = chosen.get(key);
		if (!other || preference(figure) < preference(other)) chosen.set(key, figure);
	}
	return chosen;
}

/** The preferred figures as cells to be stored. */
export function chooseFigures(figures: readonly PrintedFigure[]): StoredCell[] {
	return [...preferredFigures(figures).values()].map(toCell);
}

/** Smaller is kept; among equals the first. */
function preference({ value, shape }: PrintedFigure): number {
	return (value === null ? 2 : 0) + (shape === 'long' ? 1 : 0);
}

function toCell(figure: PrintedFigure): StoredCell {
	const { table, measure, dimensions, time_period, ref_area, value, status, declared } = figure;
	return {
		...{ table, measure, dimensions, time_period, ref_area, value, status },
		source: `${figure.source}:${figure.line}`,
		attributes: {
			...declared.attributes,
			...(table === 'reported' && declared.label
				? {
						label: declared.label['zh-CN'],
						label_en: declared.label.en,
						unit: declared.read_as?.unit ?? figure.printed_unit
					}
				: {})
		}
	};
}
