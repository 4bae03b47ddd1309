import ehWorker from '@duckdb/duckdb-wasm/dist/duckdb-browser-eh.worker.js?url';
import mvpWorker from '@duckdb/duckdb-wasm/dist/duckdb-browser-mvp.worker.js?url';
import ehModule from '@duckdb/duckdb-wasm/dist/duckdb-eh.wasm?url';
import mvpModule from '@duckdb/duckdb-wasm/dist/duckdb-mvp.wasm?url';

export interface StartedWorker {
	worker: Worker;
	/** Absolute address of the WebAssembly that belongs to the worker's script. */
	module: string;
}

/**
 * Start DuckDB's worker. Small and apart from DuckDB's library, so that the worker and its module
 * are on their way before the library has arrived.
 */
export function startWorker(): StartedWorker {
	// Both builds come from this site: one for WebAssembly exceptions, one for browsers without.
	const [script, module] = (hasExceptions() ? [ehWorker, ehModule] : [mvpWorker, mvpModule]).map(
		(address) => new URL(address, document.baseURI).href
	) as [string, string];
	const name = JSON.stringify({ script, module });
	return { worker: new Worker(new URL('./worker-entry.ts', import.meta.url), { name }), module };
}

/**
 * As DuckDB-WASM itself decides (a test compares): a module with an empty `try … catch_all`.
 * Source: wasm-feature-detect 1.5, `exceptions`.
 */
function hasExceptions(): boolean {
	const header = [0, 97, 115, 109, 1, 0, 0, 0];
	const body = [1, 4, 1, 96, 0, 0, 3, 2, 1, 0, 10, 8, 1, 6, 0, 6, 64, 25, 11, 11];
	return WebAssembly.validate(new Uint8Array([...header, ...body]));
}
