import type { TableFile } from '#lib/contract/manifest.ts';
import { AppError, asAppError } from '#lib/errors.ts';
import type { QueryEngine } from '#lib/queries/query-engine.ts';
import { snapshotEngine } from './snapshot-engine.ts';
import type { Database } from './start-database.ts';
import { startWorker } from './start-worker.ts';
import { untilFailure } from './until-failure.ts';

/** What the engine needs of a manifest. */
export interface SnapshotFiles {
	tables: readonly TableFile[];
}

const opened = new Map<string, () => Promise<QueryEngine>>();

/**
 * The engine over one snapshot, shared by every caller in the page. DuckDB starts, and the files
 * are fetched, on the first call; all snapshots share one worker. After a failure the next call
 * tries again.
 *
 * The engine opens even when a file is bad: only a query that reads that table throws (see
 * `fetchTable`), and the next such query fetches the file again. A worker that breaks off fails
 * what is under way (`engine/query-failed`); the next call starts another.
 *
 * @param snapshotAddress where the Parquet files lie, absolute or relative to the page.
 * @throws {AppError} `engine/start-failed`
 */
export function openEngine(
	snapshotAddress: string,
	{ tables }: SnapshotFiles
): Promise<QueryEngine> {
	const folder = new URL(`${snapshotAddress.replace(/\/$/, '')}/`, document.baseURI).href;
	let open = opened.get(folder);
	if (!open) {
		open = untilFailure(async () => {
			const engine = await snapshotEngine(folder, tables, database());
			return {
				...engine,
				close() {
					opened.delete(folder);
					return engine.close();
				}
			};
		});
		opened.set(folder, open);
	}
	return open();
}

/** Worker and module set out before DuckDB's library, which would only then ask for them. */
const database = untilFailure(async (forget): Promise<Database> => {
	const started = startWorker();
	try {
		const { startDatabase } = await import('./start-database.ts');
		const database = await startDatabase(started);
		database.broken.catch(() => {
			started.worker.terminate();
			opened.clear();
			forget();
		});
		return database;
	} catch (cause) {
		started.worker.terminate();
		const { reason = '' } = asAppError(cause).context;
		throw new AppError('engine/start-failed', { reason }, { cause });
	}
});
