// The floor: DuckDB-WASM as its own documentation starts it, with none of our code around it.
import { AsyncDuckDB, selectBundle, VoidLogger } from '@duckdb/duckdb-wasm';
import ehWorker from '@duckdb/duckdb-wasm/dist/duckdb-browser-eh.worker.js?url';
import mvpWorker from '@duckdb/duckdb-wasm/dist/duckdb-browser-mvp.worker.js?url';
import ehModule from '@duckdb/duckdb-wasm/dist/duckdb-eh.wasm?url';
import mvpModule from '@duckdb/duckdb-wasm/dist/duckdb-mvp.wasm?url';

type Connection = Awaited<ReturnType<AsyncDuckDB['connect']>>;
let started: Promise<Connection> | undefined;

async function start(folder: string, files: { name: string; path: string }[]): Promise<Connection> {
	const bundle = await selectBundle({
		mvp: { mainModule: mvpModule, mainWorker: mvpWorker },
		eh: { mainModule: ehModule, mainWorker: ehWorker }
	});
	const database = new AsyncDuckDB(new VoidLogger(), new Worker(bundle.mainWorker ?? ''));
	await database.instantiate(bundle.mainModule);
	const connection = await database.connect();
	await Promise.all(
		files.map(async ({ name, path }) => {
			const bytes = await (await fetch(`${folder}/${path}`)).arrayBuffer();
			await database.registerFileBuffer(path, new Uint8Array(bytes));
			await connection.query(`CREATE VIEW ${name} AS SELECT * FROM read_parquet('${path}')`);
		})
	);
	return connection;
}

/** The same signature as the page of our own engine, `tests/e2e/engine-page`. */
Object.assign(window, {
	async ask(
		folder: string,
		files: { name: string; path: string }[],
		{ sql, params }: { sql: string; params: unknown[] }
	) {
		const connection = await (started ??= start(folder, files));
		const statement = await connection.prepare(sql);
		const table = await statement.query(...params);
		await statement.close();
		return { rows: table.toArray().map((row) => row.toJSON()) };
	}
});
