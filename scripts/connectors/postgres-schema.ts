import { AppError } from '#lib/errors.ts';
import { declaredName } from '#scripts/records/declared-name.ts';
import { recordsTable } from '#scripts/records/tables.ts';
import { appendRows, type PlacedRow } from '#scripts/staging/append-rows.ts';
import type { Stage } from '#scripts/staging/open-stage.ts';
import { quoteName } from '#scripts/records/quote.ts';
import {
	openSnapshot,
	schemaName,
	type PostgresOptions,
	type PostgresSnapshot
} from './postgres/connect.ts';
import { listTables, type PostgresTable } from './postgres/list-tables.ts';
import { postgresStore } from './postgres/postgres-store.ts';
import type { RecordsConnector } from './records-connector.ts';
import type { SourceTable } from '#scripts/records/source-table.ts';

interface SchemaOptions extends PostgresOptions {
	/** Given column names by declared ones, from `columns` in dataset.json. */
	mapped?: Readonly<Record<string, string>>;
	/** The database validates and counts; no row leaves it. */
	pushDown?: boolean;
}

/**
 * A schema of a PostgreSQL database with tables or views named as the declared ones, all of it as
 * it was at one moment: copied into the stage as text, where `_row` counts from 1 in the order in
 * which the server gave the rows, or left where it is. Tables that are not declared are not this
 * program's business.
 *
 * @param place name of the schema, `public` if empty.
 * @throws {AppError} `usage/no-schema-name`, before anything is opened.
 */
export function postgresSchema(
	place: string,
	{ mapped = {}, pushDown = false, ...options }: SchemaOptions = {}
): RecordsConnector {
	const schema = schemaName(place);
	return {
		origin: `postgres:${schema}`,
		async attach(stage) {
			const snapshot = await openSnapshot(schema, options);
			try {
				const listed = await listTables(snapshot);
				if (pushDown) {
					await refuseOtherEncoding(snapshot);
					return {
						...{ tables: listed, notes: [], store: postgresStore(snapshot, listed, stage) },
						close: snapshot.close
					};
				}
				const tables: SourceTable[] = [];
				for (const table of listed) tables.push(await copyTable(stage, snapshot, table, mapped));
				await snapshot.close();
				return { tables, notes: [] };
			} catch (thrown) {
				await snapshot.close();
				throw thrown;
			}
		}
	};
}

/** What is counted in the database is asked for with spaces and signs that only UTF-8 has for certain. */
async function refuseOtherEncoding(snapshot: PostgresSnapshot): Promise<void> {
	const [[encoding] = []] = await snapshot.rows(snapshot.schema, 'SHOW server_encoding');
	if (encoding !== 'UTF8') throw new AppError('source/encoding', { encoding: String(encoding) });
}

async function copyTable(
	stage: Stage,
	snapshot: PostgresSnapshot,
	{ name, label, relation, columns }: PostgresTable,
	mapped: Readonly<Record<string, string>>
): Promise<SourceTable> {
	const declared = recordsTable(name).columns;
	const asked = columns.filter((column) =>
		Object.hasOwn(declared, declaredName(mapped, column.name))
	);
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
