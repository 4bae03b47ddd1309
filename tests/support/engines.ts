import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type * as Blocking from '@duckdb/duckdb-wasm/blocking';
import type { SnapshotManifest } from '#lib/contract/manifest.ts';
import { readArrowRows } from '#lib/engine/read-arrow-rows.ts';
import { withLiterals } from '#lib/engine/with-literals.ts';
import { nameFailure } from '#lib/queries/name-failure.ts';
import type { QueryEngine } from '#lib/queries/query-engine.ts';
import { openNodeEngine, openNodeEngineWith } from '#scripts/engine/node-engine.ts';

interface EngineCase {
	name: string;
	/** An empty database in which `statements` have run. */
	open(statements: readonly string[]): Promise<QueryEngine>;
	/** The snapshot whose `manifest.json` lies in `folder`. */
	openSnapshot(folder: string): Promise<QueryEngine>;
}

/** Both engines the project ships, for `describe.each`. A metric is right only if they agree. */
export const engines: EngineCase[] = [
	{ name: 'DuckDB 1.5 in Node', open: openNodeEngineWith, openSnapshot: openNodeEngine },
	{ name: 'DuckDB-WASM 0.9', open: wasmWith, openSnapshot: wasmOver }
];

/** The package declares only the types of its browser build. */
type NodeBuild = typeof Blocking & { NODE_RUNTIME: Blocking.DuckDBRuntime };

/** The browser's DuckDB, called directly instead of through a worker. */
async function startWasm(): Promise<Blocking.DuckDBBindings> {
	const require = createRequire(import.meta.url);
	const entry = require.resolve('@duckdb/duckdb-wasm/dist/duckdb-node-blocking.cjs');
	const duckdb = require(entry) as NodeBuild;
	const bundle = (name: string) => ({
		mainModule: join(dirname(entry), `duckdb-${name}.wasm`),
		mainWorker: ''
	});
	const database = await duckdb.createDuckDB(
		{ mvp: bundle('mvp'), eh: bundle('eh') },
		new duckdb.VoidLogger(),
		duckdb.NODE_RUNTIME
	);
	await database.instantiate(() => undefined);
	return database;
}

async function wasmWith(statements: readonly string[]): Promise<QueryEngine> {
	return answering(await startWasm(), statements);
}

async function wasmOver(folder: string): Promise<QueryEngine> {
	const database = await startWasm();
	const manifest = await readFile(join(folder, 'manifest.json'), 'utf8');
	const { tables } = JSON.parse(manifest) as SnapshotManifest;
	for (const { path } of tables) {
		database.registerFileBuffer(path, await readFile(join(folder, path)));
	}
	return answering(
		database,
		tables.map(({ name, path }) => `CREATE VIEW "${name}" AS SELECT * FROM read_parquet('${path}')`)
	);
}

async function answering(
	database: Blocking.DuckDBBindings,
	statements: readonly string[]
): Promise<QueryEngine> {
	const connection = database.connect();
	for (const sql of statements) await nameFailure(sql, () => connection.query(sql));
	return {
		async rows(query) {
			return nameFailure(query.sql, () => readArrowRows(connection.query(withLiterals(query))));
		},
		async close() {
			connection.close();
		}
	};
}
