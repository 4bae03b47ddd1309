import { cellTypeOf, declaredName } from '#scripts/records/declared-name.ts';
import type { DuckDBConnection } from '@duckdb/node-api';
import { AppError } from '#lib/errors.ts';
import type { RecordsStore } from '#scripts/records/records-store.ts';
import { cellReadings } from '#scripts/records/cell-types.ts';
import { valuesAsTheyAre } from '#scripts/records/values-as-they-are.ts';
import { quoteName, quoteText } from '#scripts/records/quote.ts';

const PLACES = ['_file', '_sheet', '_row'];

/** Records in a DuckDB of this process. */
export function stageStore(connection: DuckDBConnection): RecordsStore {
	const ask = async (about: string, sql: string) =>
		(await quietly(about, connection.runAndReadAll(sql))).getRowsJS();
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
					const [column, declared] = [quoteName(name), declaredName(mapped, name)];
					const given = {
						name,
						declared,
						text: type === 'VARCHAR' ? column : `${column}::VARCHAR`
					};
					const cell = cellTypeOf(table, declared);
					if (!cell) return given;
					const { native, stored } = cellReadings[cell];
					if (type === 'VARCHAR') return stored === 'VARCHAR' ? { ...given, value: column } : given;
					return native.test(type)
						? { ...given, value: `${column}::${stored}`, native: column }
						: given;
				});
			return valuesAsTheyAre({ dialect: 'duckdb', ask }, relation, columns, table);
		},
		async keep(name, select, as) {
			await quietly(name, connection.run(`CREATE ${as} ${quoteName(name)} AS ${select}`));
		},
		async save(select, path) {
			await quietly(
				path,
				connection.run(`COPY (${select}) TO ${quoteText(path)} (FORMAT csv, HEADER)`)
			);
		},
		bring: (_about, select) => Promise.resolve(`(${select})`)
	};
}

/** What is wrong with a statement quotes no value; anything else may. */
const WITHOUT_VALUES = /^(Binder|Catalog|Parser) Error/;

/** @throws {AppError} `source/unreadable`, without DuckDB's own words where they may quote a cell */
async function quietly<T>(about: string, work: Promise<T>): Promise<T> {
	try {
		return await work;
	} catch (thrown) {
		const message = thrown instanceof Error ? thrown.message : '';
		if (WITHOUT_VALUES.test(message)) throw thrown;
		const reason = /^[A-Z][\w ]* Error/.exec(message)?.[0] ?? 'DuckDB';
		throw new AppError('source/unreadable', { file: about, reason });
	}
}
