import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { quoteText } from '#scripts/records/quote.ts';
import { copyTable, createTable } from '../write-parquet.ts';
import { both, type CheckResult } from './check-result.ts';
import { sha256 } from '../sha256.ts';
import type { Inspected } from './inspected.ts';

/**
 * A file holds its rows and nothing else: written again from them, it has the same bytes. Values
 * that no row has (an ENUM's list, say, which Parquet keeps as a dictionary) cannot hide then.
 * Files of another DuckDB version cannot be compared and are not counted.
 */
export async function checkSameBytes({
	intact,
	connection,
	query
}: Inspected): Promise<CheckResult> {
	const failures: CheckResult['failures'] = [];
	let looked = 0;
	const folder = await mkdtemp(join(tmpdir(), 'check-'));
	try {
		for (const { table, listed, file } of intact) {
			const again = join(folder, listed.name);
			await createTable(connection, table);
			await connection.run(`INSERT INTO "${table.name}" SELECT * FROM read_parquet(${file})`);
			await copyTable(connection, table, again);
			if ((await writerOf(file)) !== (await writerOf(quoteText(again)))) continue;
			looked += 1;
			if (sha256(await readFile(again)) !== listed.sha256)
				failures.push(
					both(
						`${listed.path}含有行以外的内容，或不是按约定写出的`,
						`${listed.path} holds more than its rows, or was not written as agreed`
					)
				);
		}
	} finally {
		await rm(folder, { recursive: true, force: true });
	}
	return { name: both('字节', 'bytes'), looked, failures };

	async function writerOf(place: string): Promise<unknown> {
		const [row] = await query(`SELECT created_by FROM parquet_file_metadata(${place})`);
		return row?.['created_by'];
	}
}
