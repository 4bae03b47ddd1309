import type { CellType } from '#scripts/records/define-records-table.ts';
import { PLAIN, type NumberFormat } from './number-format.ts';
import type { StoredCell } from './read-rows.ts';
import { unescape } from './read-shared-strings.ts';
import { dayOfSerial } from './serial-day.ts';

/** What a workbook's cells point to. */
export interface CellContext {
	strings: readonly string[];
	/** By cell style. */
	formats: readonly NumberFormat[];
	date1904: boolean;
}

const CODES: readonly (CellType | undefined)[] = ['id', 'town', 'county', 'area'];

/**
 * A cell as validation wants it: dates `YYYY-MM-DD`, or `YYYY-MM` and `YYYY` where cell and column hold
 * no more; numbers in decimals as typed; flags 1 and 0; texts without outer white space; errors as
 * shown.
 *
 * @param type of the declared column, none for a column that is not.
 * @returns null where there is nothing.
 */
export function cellText(cell: StoredCell, context: CellContext, type?: CellType): string | null {
	const { value } = cell;
	if (value === undefined) return null;
	const format = context.formats[cell.style] ?? PLAIN;
	switch (cell.type) {
		case 'n':
			return numberText(value, format, context.date1904, type);
		case 'd':
			return /^\d{4}-\d\d-\d\d/.test(value) ? asShown(value.slice(0, 10), format, type) : value;
		case 's':
			return textOf(context.strings[Number(value)] ?? '');
		case 'b':
			return value === 'true' ? '1' : value === 'false' ? '0' : textOf(value);
		default:
			return textOf(unescape(value));
	}
}

const textOf = (text: string): string | null => text.trim() || null;

function numberText(
	value: string,
	format: NumberFormat,
	date1904: boolean,
	type: CellType | undefined
): string | null {
	const text = decimalText(value.trim());
	if (format.shows !== 'number') {
		const day = dayOfSerial(Number(text), date1904);
		return day === undefined ? text : asShown(day, format, type);
	}
	const isCode = CODES.includes(type) && /^\d+$/.test(text);
	return (isCode ? text.padStart(format.digits, '0') : text) || null;
}

/** The part of a day that its cell shows, where the column holds just that. */
function asShown(day: string, { shows }: NumberFormat, type: CellType | undefined): string {
	if (shows === 'month' && (type === 'month' || type === 'period')) return day.slice(0, 7);
	if (shows === 'year' && (type === 'year' || type === 'period')) return day.slice(0, 4);
	return day;
}

/**
 * A stored double in decimals, without an exponent. Fifteen digits are what a spreadsheet lets one
 * type; the rest is an echo of the binary form. Whole numbers written out keep all their digits.
 */
export function decimalText(value: string): string {
	if (/^\d+$/.test(value)) return value;
	const number = Number(value);
	if (!Number.isFinite(number) || value === '') return value;
	const [mantissa = '', exponent = '0'] = Number(number.toPrecision(15)).toExponential().split('e');
	const sign = mantissa.startsWith('-') && number !== 0 ? '-' : '';
	const digits = mantissa.replace(/[-.]/g, '');
	const point = Number(exponent) + 1;
	if (point >= digits.length) return sign + digits.padEnd(point, '0');
	if (point > 0) return `${sign}${digits.slice(0, point)}.${digits.slice(point)}`;
	return `${sign}0.${'0'.repeat(-point)}${digits}`;
}
