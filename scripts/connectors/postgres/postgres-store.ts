import { cellTypeOf, declaredName } from '#scripts/records/declared-name.ts';
import type { RecordsStore } from '#scripts/records/records-store.ts';
import { appendRows } from '#scripts/staging/append-rows.ts';
import type { Stage } from '#scripts/staging/open-stage.ts';
import { quoteName } from '#scripts/records/quote.ts';
import { cellReadings } from '#scripts/records/cell-types.ts';
import { valuesAsTheyAre } from '#scripts/records/values-as-they-are.ts';
import type { PostgresSnapshot } from './connect.ts';
import type { PostgresColumn, PostgresTable } from './list-tables.ts';

const ANSWER = 'answer';

/**
 * Records that stay in their database: it validates and counts, and only counts cross the wire. What
 * is kept under a name is written out wherever it is named, since a transaction that only reads can
 * make no table and no view.
 */
export function postgresStore(
	snapshot: PostgresSnapshot,
	tables: readonly PostgresTable[],
	stage: Stage
): RecordsStore {
	const kept = new Map<string, string>();
	const ask = (about: string, sql: string) => snapshot.rows(`${snapshot.schema}.${about}`, sql);
	return {
		...{ dialect: 'postgres', hasPlaces: false, ask },
		columns(source, table, mapped) {
			const { columns = [] } = tables.find(({ name }) => name === source.name) ?? {};
			const typed = columns.map((column) => {
				const declared = declaredName(mapped, column.name);
				const type = cellTypeOf(table, declared);
				const value = type && valueOf(column, cellReadings[type].stored);
				const { name, text } = column;
				return { name, text, declared, ...(value !== undefined && { value }) };
			});
			return valuesAsTheyAre({ dialect: 'postgres', ask }, source.relation, typed, table);
		},
		keep(name, select) {
			kept.set(name, `(${select})`);
			return Promise.resolve();
		},
		relation(name) {
			const select = kept.get(name);
			if (select === undefined) throw new Error(`nothing is kept as ${name}`);
			return select;
		},
		save: () => Promise.reject(new Error('rows do not leave the database')),
		async bring(about, select, columns) {
			await stage.connection.run(`DROP TABLE IF EXISTS ${ANSWER}`);
			const listed = columns.map(quoteName).join(', ');
			const rows = await ask(about, `SELECT ${listed} FROM (${select}) AS answer`);
			const placed = rows.map((cells, at) => ({ row: at + 1, cells }));
			await appendRows(stage, ANSWER, columns, { file: about }, placed);
			return ANSWER;
		}
	};
}

const NUMBERS = /^(smallint|integer|bigint|numeric)$/;
const TEXTS = /^(text|character varying)$/;

/** SQL of a cell whose column has the stored type, or one that serves as it. */
function valueOf(
	{ type, value: column, text }: PostgresColumn,
	stored: string
): string | undefined {
	if (stored === 'VARCHAR') return TEXTS.test(type) ? column : text;
	if (stored === 'DATE') return type === 'date' ? column : undefined;
	// Whole yuan divide as decimals do.
	if (NUMBERS.test(type))
		return stored.startsWith('DECIMAL') && type !== 'numeric' ? `${column}::numeric` : column;
	return type === 'boolean' ? `${column}::integer` : undefined;
}
