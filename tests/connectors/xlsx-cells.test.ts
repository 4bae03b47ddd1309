import { describe, expect, test } from 'vitest';
import { cellText, decimalText } from '#scripts/connectors/xlsx/cell-text.ts';
import { numberFormat } from '#scripts/connectors/xlsx/number-format.ts';
import { dayOfSerial } from '#scripts/connectors/xlsx/serial-day.ts';
import type { CellType } from '#scripts/records/define-records-table.ts';

/** 2024-03-01 */
const SERIAL = '45352';

function shown(value: string, format: number | string, type?: CellType, stored = 'n'): unknown {
	const parsed = typeof format === 'number' ? numberFormat(format) : numberFormat(164, format);
	const context = { strings: [], formats: [parsed], date1904: false };
	return cellText({ column: 0, type: stored, style: 0, value }, context, type);
}

describe('a cell', () => {
	test.each<[number | string, CellType | undefined, string]>([
		[14, 'date', '2024-03-01'],
		[31, 'date', '2024-03-01'],
		[57, 'month', '2024-03'],
		[57, 'date', '2024-03-01'],
		[14, 'month', '2024-03-01'],
		[17, 'period', '2024-03'],
		['yyyy"年"m"月"', 'month', '2024-03'],
		['[$-804]e"年"m"月"d"日";@', 'date', '2024-03-01'],
		['yyyy\\-mm\\-dd h:mm', 'date', '2024-03-01'],
		['yyyy', 'year', '2024'],
		['m"月"', 'date', '2024-03-01'],
		[21, 'date', SERIAL],
		['[h]:mm', 'date', SERIAL],
		['General', 'date', SERIAL],
		['#,##0.00_);[Red]\\(#,##0.00\\)', 'money', SERIAL],
		['0.00E+00', 'number', SERIAL],
		['0"days"', 'count', SERIAL]
	])('shown as %s in a column of %s', (format, type, text) => {
		expect(shown(SERIAL, format, type)).toBe(text);
	});

	test('with a code keeps the zeros that it shows, with a number none', () => {
		expect(shown('7', '0000', 'id')).toBe('0007');
		expect(shown('7', '0000', 'count')).toBe('7');
	});

	test('with a date of its own type is read as one', () => {
		expect(shown('2024-03-01T00:00:00', 14, 'date', 'd')).toBe('2024-03-01');
		expect(shown('2024-03-01', 57, 'month', 'd')).toBe('2024-03');
	});
});

test.each([
	['0.30000000000000004', '0.3'],
	['1234.5599999999999', '1234.56'],
	['6.2012310200000001E+8', '620123102'],
	['1.1010119900307E+17', '110101199003070000'],
	['110101199003071234', '110101199003071234'],
	['12.0', '12'],
	['-0.00000125', '-0.00000125'],
	['-1E-7', '-0.0000001'],
	['-0', '0'],
	['100', '100'],
	['what', 'what']
])('%s was typed as %s', (stored, typed) => {
	expect(decimalText(stored)).toBe(typed);
});

test.each([
	[0, false, '1900-01-00'],
	[1, false, '1900-01-01'],
	[59, false, '1900-02-28'],
	[60, false, '1900-02-29'],
	[61, false, '1900-03-01'],
	[45352.75, false, '2024-03-01'],
	[2_958_465, false, '9999-12-31'],
	[2_958_466, false, undefined],
	[-1, false, undefined],
	[Number.NaN, false, undefined],
	[0, true, '1904-01-01'],
	[43890, true, '2024-03-01']
])('day %d (1904 system: %s) is %s', (serial, date1904, day) => {
	expect(dayOfSerial(serial, date1904)).toBe(day);
});
