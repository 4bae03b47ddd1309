import { AsyncDuckDB, VoidLogger } from '@duckdb/duckdb-wasm';
import { addArrayAt } from './array-at.ts';
import { snapshotConnection, type SnapshotConnection } from './snapshot-connection.ts';
import type { StartedWorker } from './start-worker.ts';

/** The page's one DuckDB. */
export interface Database {
	/** Rejects when the worker breaks off, and with it whatever is asked of its connections. */
	broken: Promise<never>;
	/** An empty place for the tables of one snapshot. */
	connect(): Promise<SnapshotConnection>;
}

/** @throws {Error} whatever kept the worker or its module from starting. */
export async function startDatabase({ worker, module }: StartedWorker): Promise<Database> {
	addArrayAt();
	// DuckDB-WASM only logs a worker that did not load or broke off, and would leave the caller waiting.
	const broken = new Promise<never>((_, reject) => {
		worker.addEventListener('error', (event) => {
			event.preventDefault();
			reject(new Error(event.message || module));
		});
	});
	// What nobody awaits just then is nobody's failure.
	broken.catch(() => undefined);
	const database = new AsyncDuckDB(new VoidLogger(), worker);
	await Promise.race([database.instantiate(module), broken]);
	return { broken, connect: () => snapshotConnection(database, broken) };
}
