import type { DuckDBConnection } from '@duckdb/node-api';
import type { RecordsStore } from '#scripts/records/records-store.ts';
import { cellReadings } from '#scripts/validation/cell-types.ts';
import { quoteName, quoteText } from './quote.ts';

const PLACES = ['_file', '_sheet', '_row'];

/** Records in a DuckDB of this process. */
export function stageStore(connection: DuckDBConnection): RecordsStore {
	const ask = async (_about: string, sql: string) =>
		(await connection.runAndReadAll(sql)).getRowsJS();
	return {
		dialect: 'duckdb',
		hasPlaces: true,
		ask,
		relation: quoteName,
		async columns({ relation }, table, mapped) {
			const described = await ask(table.name, `DESCRIBE SELECT * FROM ${relation}`);
			return described
				.map(([name, type]) => ({ name: String(name), type: String(type) }))
				.filter(({ name }) => !PLACES.includes(name))
				.map(({ name, type }) => {
					const column = quoteName(name);
					const declared = table.columns[mapped[name.trim()] ?? name.trim()];
					const text = `${column}::VARCHAR`;
					if (!declared) return { name, text };
					const { native, stored } = cellReadings[declared.type];
					const isNative = native.test(type) && type !== 'VARCHAR';
					return { name, text, ...(isNative && { value: `${column}::${stored}` }) };
				});
		},
		async keep(name, select, as) {
			await connection.run(`CREATE ${as} ${quoteName(name)} AS ${select}`);
		},
		async save(select, path) {
			await connection.run(`COPY (${select}) TO ${quoteText(path)} (FORMAT csv, HEADER)`);
		},
		bring: (_about, select) => Promise.resolve(`(${select})`)
	};
}
