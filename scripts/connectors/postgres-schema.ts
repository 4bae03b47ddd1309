import { recordsTable } from '#scripts/records/tables.ts';
import { appendRows, type PlacedRow } from '#scripts/staging/append-rows.ts';
import type { Stage } from '#scripts/staging/open-stage.ts';
import { quoteName } from '#scripts/staging/quote.ts';
import {
	openSnapshot,
	schemaName,
	type PostgresOptions,
	type PostgresSnapshot
} from './postgres/connect.ts';
import { listTables, type PostgresTable } from './postgres/list-tables.ts';
import type { RecordsConnector, SourceTable } from './records-connector.ts';

/**
 * A schema of a PostgreSQL database with tables or views named as the declared ones, copied into
 * the stage as text, all of it as it was at one moment. `_row` counts from 1 in the order in which
 * the server gave the rows. Tables that are not declared are not this program's business.
 *
 * @param place name of the schema, `public` if empty.
 * @param mapped given column names by declared ones, from `columns` in dataset.json.
 * @throws {AppError} `usage/no-schema-name`, before anything is opened.
 */
export function postgresSchema(
	place: string,
	{ mapped = {}, ...options }: PostgresOptions & { mapped?: Readonly<Record<string, string>> } = {}
): RecordsConnector {
	const schema = schemaName(place);
	return {
		origin: `postgres:${schema}`,
		async attach(stage) {
			const snapshot = await openSnapshot(schema, options);
			try {
				const tables: SourceTable[] = [];
				for (const table of await listTables(snapshot))
					tables.push(await copyTable(stage, snapshot, table, mapped));
				return { tables, notes: [] };
			} finally {
				await snapshot.close();
			}
		}
	};
}

async function copyTable(
	stage: Stage,
	snapshot: PostgresSnapshot,
	{ name, label, relation, columns }: PostgresTable,
	mapped: Readonly<Record<string, string>>
): Promise<SourceTable> {
	const declared = recordsTable(name).columns;
	const asked = columns.filter((column) => (mapped[column.name] ?? column.name) in declared);
	const copy = `raw_${name}`;
	await appendRows(
		stage,
		copy,
		asked.map((column) => column.name),
		{ file: label },
		placed(
			snapshot.batches(label, `SELECT ${asked.map(({ text }) => text).join(', ')} FROM ${relation}`)
		)
	);
	// Named, so that validation can say that it ignores them; their values stay where they are.
	const others = columns
		.filter((column) => !asked.includes(column))
		.map((column) => `, NULL::VARCHAR AS ${quoteName(column.name)}`);
	return { name, relation: `(SELECT *${others.join('')} FROM ${quoteName(copy)})` };
}

async function* placed(batches: AsyncIterable<PlacedRow['cells'][]>): AsyncGenerator<PlacedRow> {
	let row = 0;
	for await (const batch of batches) for (const cells of batch) yield { row: ++row, cells };
}
