import { workbook } from '../../../tests/connectors/xlsx-fixture.ts';

type Cell = string | number | null;

/** A workbook with a sheet a table: numbers as numbers, all else as text. */
export function renderWorkbook(
	sheets: { name: string; header: readonly string[]; rows: readonly (readonly Cell[])[] }[]
): Buffer {
	return workbook({
		sheets: sheets.map(({ name, header, rows }) => ({
			name,
			rows: [header, ...rows].map((cells) => `<row>${cells.map(render).join('')}</row>`).join('')
		}))
	});
}

function render(cell: Cell): string {
	if (cell === null) return '<c/>';
	if (typeof cell === 'number') return `<c><v>${cell}</v></c>`;
	const text = cell.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
	return `<c t="inlineStr"><is><t>${text}</t></is></c>`;
}
