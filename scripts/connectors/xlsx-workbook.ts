import { basename } from 'node:path';
import { recordsTables } from '#scripts/records/tables.ts';
import { appendRows } from '#scripts/staging/append-rows.ts';
import type { Stage } from '#scripts/staging/open-stage.ts';
import { quoteName } from '#scripts/records/quote.ts';
import type { AttachedSource, RecordsConnector, SourceNote } from './records-connector.ts';
import type { CellContext } from './xlsx/cell-text.ts';
import { checkFormat } from './xlsx/check-format.ts';
import { openPackage, type Package } from './xlsx/open-package.ts';
import { readFormats } from './xlsx/read-formats.ts';
import { readOutline, type Outline } from './xlsx/read-outline.ts';
import { readRows } from './xlsx/read-rows.ts';
import { readSharedStrings } from './xlsx/read-shared-strings.ts';
import { readSheet } from './xlsx/read-sheet.ts';

/**
 * An `.xlsx` workbook of which each sheet is a table of records, titles above its header or not. Every
 * cell arrives as text. Sheets of one table (a month each, say) are put one below the other.
 *
 * The archive and its XML are read here piece by piece: libraries for workbooks turn days into local
 * dates and drop how a cell shows its number, or hold a sheet whole.
 *
 * @param path any file; whether it is a workbook, its content says.
 * @param sheets tables by the names of sheets, where these are not named like their tables.
 * @param columns declared names by given ones, so that a header is known as one.
 */
export function xlsxWorkbook(
	path: string,
	sheets: Readonly<Record<string, string>> = {},
	columns: Readonly<Record<string, string>> = {}
): RecordsConnector {
	const file = basename(path);
	return {
		origin: `xlsx:${file}`,
		async attach(stage) {
			await checkFormat(path, file);
			const pack = await openPackage(path, file);
			try {
				const outline = await readOutline(pack);
				const context = await readContext(pack, outline);
				return await readTables(stage, pack, outline, context, {
					path,
					tableNames: trimmedKeys(sheets),
					aliases: trimmedKeys(columns)
				});
			} finally {
				pack.close();
			}
		}
	};
}

interface Names {
	path: string;
	tableNames: ReadonlyMap<string, string>;
	aliases: ReadonlyMap<string, string>;
}

async function readContext(pack: Package, outline: Outline): Promise<CellContext> {
	const { sharedStrings, styles, date1904 } = outline;
	return {
		strings: sharedStrings ? await readSharedStrings(pack, sharedStrings) : [],
		formats: styles ? await readFormats(pack, styles) : [],
		date1904
	};
}

async function readTables(
	stage: Stage,
	pack: Package,
	{ sheets }: Outline,
	context: CellContext,
	{ path, tableNames, aliases }: Names
): Promise<AttachedSource> {
	const { file } = pack;
	const notes: SourceNote[] = [];
	const relations = new Map<string, string[]>();
	for (const { name: sheet, hidden, part } of sheets) {
		const note = (rule: string, row?: number): void => {
			notes.push({ rule, file, sheet, ...(row === undefined ? {} : { row }) });
		};
		if (hidden) note('hidden-sheet');
		const name = tableNames.get(sheet.trim()) ?? sheet.trim().toLowerCase();
		const table = recordsTables.find((each) => each.name === name);
		if (!table || !part) {
			note('unknown-table');
			continue;
		}
		const found = await readSheet(readRows(pack, part), context, table, aliases, note);
		if (!found) continue;
		// Unlike the table's name, this one is free whatever else the stage holds.
		const relation = `${path}#${sheet}`;
		await appendRows(stage, relation, found.columns, { file, sheet }, found.rows);
		relations.set(name, [...(relations.get(name) ?? []), relation]);
	}
	const tables = [...relations].map(([name, parts]) => ({ name, relation: stack(parts) }));
	return { tables, notes };
}

function stack(relations: readonly string[]): string {
	const [first = '', ...others] = relations.map(quoteName);
	if (others.length === 0) return first;
	return `(${[first, ...others].map((each) => `FROM ${each}`).join(' UNION ALL BY NAME ')})`;
}

function trimmedKeys(record: Readonly<Record<string, string>>): ReadonlyMap<string, string> {
	return new Map(Object.entries(record).map(([key, value]) => [key.trim(), value]));
}
