import { stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { isRecordsTable } from '#scripts/records/tables.ts';
import { quoteText } from '#scripts/records/quote.ts';
import { listFolder } from './list-folder.ts';
import type { RecordsConnector, SourceNote } from './records-connector.ts';
import type { SourceTable } from '#scripts/records/source-table.ts';

/**
 * Parquet as a warehouse hands it over: `<table>.parquet`, or a folder `<table>/` of files at any
 * depth, partitioned by `<column>=<value>` folders or not. Read in place, with the types it has.
 */
export function parquetFolder(folder: string): RecordsConnector {
	return {
		origin: `parquet:${basename(folder)}`,
		async attach() {
			const tables: SourceTable[] = [];
			const notes: SourceNote[] = [];
			for (const file of await listFolder(folder)) {
				const path = join(folder, file);
				const isFolder = (await stat(path)).isDirectory();
				if (!isFolder && !file.endsWith('.parquet')) continue;
				const name = basename(file, '.parquet').toLowerCase();
				if (!isRecordsTable(name)) {
					notes.push({ rule: 'unknown-table', file });
					continue;
				}
				tables.push({
					name,
					relation: relationOf(folder, isFolder ? join(path, '**/*.parquet') : path)
				});
			}
			return { tables, notes };
		}
	};
}

function relationOf(folder: string, files: string): string {
	// Partition values stay text: `town_code=010…` must keep its zero.
	const options =
		'hive_partitioning = true, hive_types_autocast = false, union_by_name = true, ' +
		'filename = true, file_row_number = true';
	const from = `read_parquet(${quoteText(files)}, ${options})`;
	const file = `substr(filename, ${folder.length + 2}) AS _file`;
	return (
		`(SELECT * EXCLUDE (filename, file_row_number), ${file}, NULL::VARCHAR AS _sheet, ` +
		`file_row_number + 1 AS _row FROM ${from})`
	);
}
