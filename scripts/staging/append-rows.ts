import { quoteName } from '#scripts/records/quote.ts';
import type { Stage } from './open-stage.ts';

/** A row's place as the source's own tool counts it, and its cells in the order of the columns. */
export interface PlacedRow {
	row: number;
	cells: readonly (string | null)[];
}

const BATCH_ROWS = 10_000;

/**
 * Bring rows that DuckDB cannot read by itself into the stage, as text.
 *
 * @param relation name of the new table; every column VARCHAR, then `_file`, `_sheet`, `_row`.
 * @returns how many rows came.
 */
export async function appendRows(
	stage: Stage,
	relation: string,
	columns: readonly string[],
	place: { file: string; sheet?: string },
	rows: AsyncIterable<PlacedRow> | Iterable<PlacedRow>
): Promise<number> {
	const { connection } = stage;
	const declared = columns.map((name) => `${quoteName(name)} VARCHAR`);
	await connection.run(
		`CREATE TABLE IF NOT EXISTS ${quoteName(relation)} ` +
			`(${[...declared, '_file VARCHAR', '_sheet VARCHAR', '_row BIGINT'].join(', ')})`
	);
	const appender = await connection.createAppender(relation);
	let count = 0;
	for await (const { row, cells } of rows) {
		for (const cell of cells) {
			if (cell === null) appender.appendNull();
			else appender.appendVarchar(cell);
		}
		appender.appendVarchar(place.file);
		if (place.sheet === undefined) appender.appendNull();
		else appender.appendVarchar(place.sheet);
		appender.appendBigInt(BigInt(row));
		appender.endRow();
		count++;
		if (count % BATCH_ROWS !== 0) continue;
		appender.flushSync();
		stage.heard?.(BATCH_ROWS);
	}
	appender.closeSync();
	stage.heard?.(count % BATCH_ROWS);
	return count;
}
