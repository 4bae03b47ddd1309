import { parsePeriod } from '#lib/calendar/period.ts';
import type { PrintedMeasure } from '#lib/contract/dataset.ts';
import { AppError } from '#lib/errors.ts';
import { convertFigure } from './convert-figure.ts';
import type { PrintedFigure, RowKind } from './printed-figure.ts';
import type { CsvRow } from './read-csv.ts';
import type { SourceTable } from './read-printed-table.ts';

/**
 * Every figure of one printed table, in the order of its lines and columns; blank cells included.
 *
 * @param matchArea printed name → area code.
 * @param ownArea the dataset's own code: a row of it is a total unless it says otherwise.
 * @throws {AppError} `dataset/…` with the line
 */
export function readFigures(
	{ id, csvName, printed, csv }: SourceTable,
	matchArea: (name: string) => string | undefined,
	ownArea: string
): PrintedFigure[] {
	const seen = new Map<string, number>();
	return csv.rows.flatMap((row) => {
		const place = placeOf(row);
		const item = printed.shape === 'long' ? row.cells['item'] : undefined;
		refuseRepeated(row, `${place.time_period} ${place.ref_area} ${item ?? ''}`);
		const columns = item === undefined ? Object.keys(printed.measures) : [item];
		return columns.map((column) => {
			const declared = declaredAs(column, row.line);
			const text = row.cells[item === undefined ? column : 'value'] ?? '';
			const where = { file: csvName, line: row.line, column };
			return {
				...{ source: id, line: row.line, column, shape: printed.shape },
				...place,
				time_period: declared.time_period ?? place.time_period,
				...convertFigure(text, declared, where)
			};
		});
	});

	function placeOf({ line, cells }: CsvRow) {
		const time_period = (cells['period'] ?? '').trim();
		const area = (cells['area'] ?? '').trim();
		try {
			parsePeriod(time_period);
		} catch (cause) {
			const context = { file: csvName, line, period: time_period };
			throw new AppError('dataset/unreadable-period', context, { cause });
		}
		const ref_area = matchArea(area);
		if (!ref_area) throw new AppError('dataset/unknown-area', { file: csvName, line, area });
		return { time_period, ref_area, row_kind: rowKind(cells['row_kind'], ref_area, line) };
	}

	function rowKind(given: string | undefined, ref_area: string, line: number): RowKind {
		const isOwn = ref_area === ownArea;
		const natural = isOwn ? 'total' : ref_area.startsWith('I') ? 'institution' : 'town';
		if (given && given.trim() !== natural)
			throw new AppError('dataset/unknown-code', {
				...{ file: `${csvName}:${line}`, column: 'row_kind', dimension: 'row_kind' },
				...{ value: given, known: natural }
			});
		return natural;
	}

	function declaredAs(column: string, line: number): PrintedMeasure {
		const declared = printed.measures[column];
		if (declared) return declared;
		throw new AppError('dataset/unknown-column', { file: csvName, line, column });
	}

	function refuseRepeated({ line }: CsvRow, key: string): void {
		const first = seen.get(key);
		if (first !== undefined)
			throw new AppError('dataset/repeated-row', { file: csvName, line, first });
		seen.set(key, line);
	}
}
