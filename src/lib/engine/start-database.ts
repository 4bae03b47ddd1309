import { AsyncDuckDB, VoidLogger } from '@duckdb/duckdb-wasm';
import { addArrayAt } from './array-at.ts';
import { snapshotConnection, type SnapshotConnection } from './snapshot-connection.ts';
import type { StartedWorker } from './start-worker.ts';

/** The page's one DuckDB. */
export interface Database {
	/** An empty place for the tables of one snapshot. */
	connect(): Promise<SnapshotConnection>;
}

/** @throws {Error} whatever kept the worker or its module from starting. */
export async function startDatabase({ worker, module }: StartedWorker): Promise<Database> {
	addArrayAt();
	// DuckDB-WASM only logs a worker that did not load and would leave the caller waiting.
	const failed = new Promise<never>((_, reject) => {
		worker.addEventListener('error', (event) => {
			event.preventDefault();
			reject(new Error(event.message || module));
		});
	});
	const database = new AsyncDuckDB(new VoidLogger(), worker);
	await Promise.race([database.instantiate(module), failed]);
	return { connect: () => snapshotConnection(database) };
}
