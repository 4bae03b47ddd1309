import { isWeekday } from '#lib/calendar/natural-days.ts';
import { AppError } from '#lib/errors.ts';
import { codeIn, dateIn, readReference, refuseCell } from './read-reference.ts';

/** A day that the State Council's notice names. */
export interface NamedDay {
	date: string;
	kind: 'holiday' | 'workday';
}

/**
 * Days that an office entered from a notice of the State Council, in the order of the file.
 *
 * @throws {AppError} `reference/invalid-cell`, `reference/repeated-row`, `reference/missing-column`
 */
export async function readHolidays(path: string): Promise<NamedDay[]> {
	const lines = new Map<string, number>();
	return (await readReference(path, ['date', 'kind', 'basis'])).map((row) => {
		const date = dateIn(row, 'date');
		const kind = codeIn(row, 'kind', ['holiday', 'workday']);
		// Mondays to Fridays are worked anyway: such a line is a slip in the date.
		if (kind === 'workday' && isWeekday(date)) refuseCell(row, 'date', '周六、周日 (Sat/Sun)');
		if (row.cells.basis === '') refuseCell(row, 'basis', '国办发明电〔2026〕X号 …');
		const first = lines.get(date);
		if (first !== undefined)
			throw new AppError('reference/repeated-row', { file: path, line: row.line, first });
		lines.set(date, row.line);
		return { date, kind };
	});
}
