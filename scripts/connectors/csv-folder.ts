import { createReadStream } from 'node:fs';
import { basename, join } from 'node:path';
import { pipeline } from 'node:stream';
import { parse } from 'csv-parse';
import { AppError } from '#lib/errors.ts';
import { isRecordsTable } from '#scripts/records/tables.ts';
import { appendRows, type PlacedRow } from '#scripts/staging/append-rows.ts';
import type { Stage } from '#scripts/staging/open-stage.ts';
import { quoteName, quoteText } from '#scripts/records/quote.ts';
import { listFolder } from './list-folder.ts';
import type { RecordsConnector, SourceNote } from './records-connector.ts';
import type { SourceTable } from '#scripts/records/source-table.ts';
import { decodeGb18030, isUtf8File } from './text-encoding.ts';

/**
 * A folder of `<table>.csv`, with a header each: UTF-8 (with or without BOM), which DuckDB streams,
 * or GB18030, which it does not know and which is decoded here. Every cell arrives as text.
 */
export function csvFolder(folder: string): RecordsConnector {
	return {
		origin: `csv:${basename(folder)}`,
		async attach(stage) {
			const tables: SourceTable[] = [];
			const notes: SourceNote[] = [];
			for (const file of await listFolder(folder)) {
				if (!/\.csv$/i.test(file)) continue;
				const name = file.slice(0, -'.csv'.length).toLowerCase();
				if (!isRecordsTable(name)) {
					notes.push({ rule: 'unknown-table', file });
					continue;
				}
				const path = join(folder, file);
				tables.push(
					(await isUtf8File(path))
						? await readUtf8(stage, name, file, path, notes)
						: await readGb18030(stage, name, file, path)
				);
			}
			return { tables, notes };
		}
	};
}

async function readUtf8(
	{ connection }: Stage,
	name: string,
	file: string,
	path: string,
	notes: SourceNote[]
): Promise<SourceTable> {
	const raw = quoteName(`raw_${name}`);
	const rejects = `ragged_${name}`;
	try {
		await connection.run(
			`CREATE TABLE ${raw} AS FROM read_csv(${quoteText(path)}, all_varchar = true, header = true, ` +
				`delim = ',', quote = '"', escape = '"', null_padding = false, store_rejects = true, ` +
				`rejects_table = ${quoteText(rejects)}, rejects_scan = ${quoteText(`scan_${name}`)})`
		);
	} catch (cause) {
		const reason = cause instanceof Error ? cause.message : String(cause);
		throw new AppError('source/unreadable', { file, reason: withoutValues(reason) }, { cause });
	}
	const reader = await connection.runAndReadAll(
		`SELECT DISTINCT line::INTEGER FROM ${quoteName(rejects)} ORDER BY 1`
	);
	const ragged = reader.getRowsJS().map(([line]) => Number(line));
	for (const row of ragged) notes.push({ rule: 'ragged-row', file, row });
	// The header is row 1. Rows left out above push those below them down by one each.
	const shifts = ragged.map((row, before) => row - before);
	const row = `rowid + 2 + len(list_filter([${shifts.join(', ')}]::BIGINT[], s -> s <= rowid + 2))`;
	const place = `${quoteText(file)} AS _file, NULL::VARCHAR AS _sheet`;
	return {
		name,
		relation: `(SELECT *, ${place}, ${shifts.length ? row : 'rowid + 2'} AS _row FROM ${raw})`
	};
}

/** DuckDB quotes the line that it stumbled over; a message must not. */
function withoutValues(reason: string): string {
	return (reason.split('\n')[0] ?? '').replace(/["'].*["']/g, '…').slice(0, 160);
}

async function readGb18030(
	stage: Stage,
	name: string,
	file: string,
	path: string
): Promise<SourceTable> {
	const relation = `raw_${name}`;
	// An error anywhere on the way destroys the last stream, whose reader then hears of it.
	const parser = pipeline(
		createReadStream(path),
		decodeGb18030(),
		parse({ skip_empty_lines: true }),
		() => undefined
	);
	const rows = parser[Symbol.asyncIterator]() as AsyncIterator<string[]>;
	try {
		const header = await rows.next();
		await appendRows(stage, relation, header.done ? [] : header.value, { file }, placed(rows));
	} catch (cause) {
		const { code, lines } = cause as { code?: string; lines?: number };
		const reason = code?.startsWith('CSV_')
			? `${code}, line ${lines}`
			: 'neither UTF-8 nor GB18030';
		throw new AppError('source/unreadable', { file, reason }, { cause });
	}
	return { name, relation: quoteName(relation) };
}

async function* placed(rows: AsyncIterator<string[]>): AsyncGenerator<PlacedRow> {
	for (let row = 2; ; row++) {
		const next = await rows.next();
		if (next.done) return;
		yield { row, cells: next.value.map((cell) => (cell === '' ? null : cell)) };
	}
}
