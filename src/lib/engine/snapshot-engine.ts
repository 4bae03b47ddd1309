import type { TableFile } from '#lib/contract/manifest.ts';
import type { QueryEngine } from '#lib/queries/query-engine.ts';
import { fetchTable } from './fetch-table.ts';
import type { Database } from './start-database.ts';
import { untilFailure } from './until-failure.ts';

/**
 * One snapshot's tables, fetched at once while the database starts.
 *
 * @param folder absolute address of the snapshot, ending in a slash.
 * @throws what `starting` throws. A bad file is told only by the queries that read its table.
 */
export async function snapshotEngine(
	folder: string,
	tables: readonly TableFile[],
	starting: Promise<Database>
): Promise<QueryEngine> {
	const connecting = starting.then((database) => database.connect());
	const views = new Map(
		tables.map((table) => [
			table.name,
			startedNow(async () => {
				const bytes = await fetchTable(folder, table);
				await (await connecting).addTable(table.name, table.path, bytes);
			})
		])
	);

	const connection = await connecting;
	return {
		async rows(query) {
			await Promise.all(query.tables.map((name) => views.get(name)?.()));
			return connection.rows(query);
		},
		close: () => connection.close()
	};
}

/** As `untilFailure`, but with the first run under way: the first caller takes it, well or failed. */
function startedNow<T>(work: () => Promise<T>): () => Promise<T> {
	let first: Promise<T> | undefined = work();
	// Nobody may ever ask for it, and then its failure is nobody's.
	first.catch(() => undefined);
	return untilFailure(() => {
		const run = first ?? work();
		first = undefined;
		return run;
	});
}
