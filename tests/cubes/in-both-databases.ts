import { DuckDBInstance } from '@duckdb/node-api';
import { afterAll, beforeAll, expect } from 'vitest';
import type { CubeQuery } from '#scripts/cubes/define-cube.ts';
import type { SqlDialect } from '#scripts/cubes/working-days-sql.ts';
import { startPostgres, type PostgresServer } from '../support/postgres-server.ts';

type Row = Record<string, unknown>;

/**
 * A cube counted by both databases over the same records, for the tests of a file.
 *
 * @param records statements that both databases take.
 */
export function useBothDatabases(
	records: readonly string[],
	queries: (dialect: SqlDialect) => readonly CubeQuery[]
) {
	let postgres: PostgresServer;
	const counted: Record<SqlDialect, Row[]> = { duckdb: [], postgres: [] };
	beforeAll(async () => {
		const duckdb = await (await DuckDBInstance.create(':memory:')).connect();
		postgres = await startPostgres();
		for (const sql of records) {
			await duckdb.run(sql);
			await postgres.run(sql);
		}
		for (const { sql } of queries('duckdb'))
			counted.duckdb.push(...(await duckdb.runAndReadAll(sql)).getRowObjectsJson());
		for (const { sql } of queries('postgres')) counted.postgres.push(...(await postgres.run(sql)));
	}, 60_000);
	afterAll(() => postgres.stop());

	const asText = (rows: readonly Row[]) =>
		rows.map((row) => Object.values(row).map(String).join(' ')).sort();
	return {
		rows: (): readonly Row[] => counted.duckdb,
		expectAlike: () => {
			expect(counted.duckdb.length).toBeGreaterThan(0);
			expect(asText(counted.postgres)).toEqual(asText(counted.duckdb));
		}
	};
}
