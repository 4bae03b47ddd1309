import type { DuckDBConnection } from '@duckdb/node-api';
import type { RecordsStore } from '#scripts/records/records-store.ts';
import { cellReadings } from '#scripts/records/cell-types.ts';
import { valuesAsTheyAre } from '#scripts/records/values-as-they-are.ts';
import { quoteName, quoteText } from '#scripts/records/quote.ts';

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
			const columns = described
				.map(([name, type]) => ({ name: String(name), type: String(type) }))
				.filter(({ name }) => !PLACES.includes(name))
				.map(({ name, type }) => {
					const [column, declared] = [quoteName(name), mapped[name.trim()] ?? name.trim()];
					const given = {
						name,
						declared,
						text: type === 'VARCHAR' ? column : `${column}::VARCHAR`
					};
					const cell = table.columns[declared]?.type;
					if (!cell) return given;
					const { native, stored } = cellReadings[cell];
					if (type === 'VARCHAR') return stored === 'VARCHAR' ? { ...given, value: column } : given;
					return native.test(type)
						? { ...given, value: `${column}::${stored}`, isSure: true }
						: given;
				});
			return valuesAsTheyAre({ dialect: 'duckdb', ask }, relation, columns, table);
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
