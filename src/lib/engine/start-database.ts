import { AsyncDuckDB, selectBundle, VoidLogger } from '@duckdb/duckdb-wasm';
import ehWorker from '@duckdb/duckdb-wasm/dist/duckdb-browser-eh.worker.js?url';
import mvpWorker from '@duckdb/duckdb-wasm/dist/duckdb-browser-mvp.worker.js?url';
import ehModule from '@duckdb/duckdb-wasm/dist/duckdb-eh.wasm?url';
import mvpModule from '@duckdb/duckdb-wasm/dist/duckdb-mvp.wasm?url';
import { AppError, asAppError } from '#lib/errors.ts';

/** Both builds come from this site: one for WebAssembly exceptions, one for browsers without. */
const BUNDLES = {
	eh: { mainWorker: ehWorker, mainModule: ehModule },
	mvp: { mainWorker: mvpWorker, mainModule: mvpModule }
};

let starting: Promise<AsyncDuckDB> | undefined;

/**
 * The page's one DuckDB, started on first need; after a failure the next call tries again.
 *
 * @throws {AppError} `engine/start-failed`
 */
export function startDatabase(): Promise<AsyncDuckDB> {
	starting ??= start().catch((cause) => {
		starting = undefined;
		const { reason = '' } = asAppError(cause).context;
		throw new AppError('engine/start-failed', { reason }, { cause });
	});
	return starting;
}

async function start(): Promise<AsyncDuckDB> {
	const { mainWorker, mainModule } = await selectBundle(BUNDLES);
	const worker = new Worker(mainWorker ?? '');
	// DuckDB-WASM only logs a worker that did not load and would leave the caller waiting.
	const failed = new Promise<never>((_, reject) => {
		worker.addEventListener('error', ({ message }) =>
			reject(new Error(message || mainWorker || ''))
		);
	});
	try {
		const database = new AsyncDuckDB(new VoidLogger(), worker);
		await Promise.race([database.instantiate(mainModule), failed]);
		return database;
	} catch (error) {
		worker.terminate();
		throw error;
	}
}
