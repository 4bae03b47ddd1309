import type { RecordsStore } from '#scripts/records/records-store.ts';
import { appendRows } from '#scripts/staging/append-rows.ts';
import type { Stage } from '#scripts/staging/open-stage.ts';
import { quoteName } from '#scripts/staging/quote.ts';
import type { PostgresSnapshot } from './connect.ts';
import type { PostgresTable } from './list-tables.ts';
import { valuesAsTheyAre } from './values-as-they-are.ts';

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
	let answers = 0;
	const ask = (about: string, sql: string) => snapshot.rows(`${snapshot.schema}.${about}`, sql);
	return {
		...{ dialect: 'postgres', hasPlaces: false, ask },
		async columns(source, table, mapped) {
			const { columns = [] } = tables.find(({ name }) => name === source.name) ?? {};
			const values = await valuesAsTheyAre(ask, source.relation, columns, table, mapped);
			return columns.map(({ name, text }) => {
				const value = values.get(name);
				return { name, text, ...(value !== undefined && { value }) };
			});
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
			const relation = `answer_${++answers}`;
			const listed = columns.map(quoteName).join(', ');
			const rows = await ask(about, `SELECT ${listed} FROM (${select}) AS answer`);
			const placed = rows.map((cells, at) => ({ row: at + 1, cells }));
			await appendRows(stage, relation, columns, { file: about }, placed);
			return quoteName(relation);
		}
	};
}
