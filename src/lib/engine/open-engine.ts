import type { SnapshotManifest } from '#lib/contract/manifest.ts';
import type { QueryEngine } from '#lib/queries/query-engine.ts';

const opened = new Map<string, Promise<QueryEngine>>();

/**
 * The engine over one snapshot, shared by every caller in the page. DuckDB starts, and the files
 * are fetched, on the first call; all snapshots share one worker. After a failure the next call
 * tries again.
 *
 * The engine opens even when a file is bad: only a query that reads that table throws (see
 * `fetchTable`), and the next such query fetches the file again.
 *
 * @param snapshotAddress where the Parquet files lie, absolute or relative to the page.
 * @throws {AppError} `engine/start-failed`
 */
export function openEngine(
	snapshotAddress: string,
	manifest: Pick<SnapshotManifest, 'tables'>
): Promise<QueryEngine> {
	const folder = new URL(`${snapshotAddress.replace(/\/$/, '')}/`, document.baseURI).href;
	let opening = opened.get(folder);
	if (!opening) {
		opening = open(folder, manifest).catch((error) => {
			opened.delete(folder);
			throw error;
		});
		opened.set(folder, opening);
	}
	return opening;
}

async function open(
	folder: string,
	{ tables }: Pick<SnapshotManifest, 'tables'>
): Promise<QueryEngine> {
	const { snapshotEngine } = await import('./snapshot-engine.ts');
	return snapshotEngine(folder, tables, () => opened.delete(folder));
}
