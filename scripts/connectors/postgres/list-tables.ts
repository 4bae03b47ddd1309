import { recordsTables } from '#scripts/records/tables.ts';
import { quoteName } from '#scripts/records/quote.ts';
import type { PostgresSnapshot } from './connect.ts';

export interface PostgresTable {
	/** As the records declaration calls it. */
	name: string;
	/** `schema.table`, for readers. */
	label: string;
	/** `"schema"."table"`, for SQL. */
	relation: string;
	columns: readonly PostgresColumn[];
}

export interface PostgresColumn {
	name: string;
	/** As PostgreSQL names it, a domain as what it stands for: `date`, `numeric`. */
	type: string;
	/** Expression over a row of the relation: the value itself, texts compared letter by letter. */
	value: string;
	/** Expression over a row of the relation: the value as validation reads it from a text. */
	text: string;
}

/**
 * Which declared tables a schema has, as tables or views, and all their columns in their order.
 *
 * @returns in the order of the declarations.
 * @throws {AppError} `source/unreachable`, `source/unreadable`
 */
export async function listTables(snapshot: PostgresSnapshot): Promise<PostgresTable[]> {
	const { schema } = snapshot;
	// Servers before 12 have no such column of pg_collation, which JSON does not mind.
	const rows = await snapshot.rows(
		schema,
		`WITH RECURSIVE stands_for (type, base) AS (
			SELECT oid, oid FROM pg_catalog.pg_type WHERE typbasetype = 0
			UNION ALL
			SELECT t.oid, s.base FROM pg_catalog.pg_type t JOIN stands_for s ON s.type = t.typbasetype
		)
		SELECT c.relname, a.attname, t.base::regtype::text, to_jsonb(l) ->> 'collisdeterministic' = 'false'
		FROM pg_catalog.pg_class c
		JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
		JOIN pg_catalog.pg_attribute a ON a.attrelid = c.oid
		JOIN stands_for t ON t.type = a.atttypid
		LEFT JOIN pg_catalog.pg_collation l ON l.oid = a.attcollation
		WHERE n.nspname = $1 AND c.relname = ANY ($2::text[]) AND c.relkind IN ('r', 'p', 'v', 'm', 'f')
			AND a.attnum > 0 AND NOT a.attisdropped
		ORDER BY c.relname, a.attnum`,
		[schema, recordsTables.map(({ name }) => name)]
	);
	return recordsTables.flatMap(({ name }) => {
		const columns = rows
			.filter(([table]) => table === name)
			.map(([, column, type, isLoose]) =>
				describeColumn(String(column), String(type), String(isLoose).startsWith('t'))
			);
		const relation = `${quoteName(schema)}.${quoteName(name)}`;
		return columns.length ? [{ name, label: `${schema}.${name}`, relation, columns }] : [];
	});
}

/** @param isLoose whether its collation takes different texts for the same, as `A` and `a` */
function describeColumn(name: string, type: string, isLoose: boolean): PostgresColumn {
	const column = quoteName(name) + (isLoose ? ' COLLATE "C"' : '');
	// Flags are written 1 and 0, and an amount without the currency sign of the server's locale.
	const plain: Record<string, string> = {
		boolean: `${column}::integer`,
		money: `${column}::numeric`
	};
	return { name, type, value: column, text: `(${plain[type] ?? column})::text` };
}
