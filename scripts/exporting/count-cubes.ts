import { join } from 'node:path';
import type { Dataset, DatasetLevel } from '#lib/contract/dataset.ts';
import type { ManifestTable } from '#lib/contract/manifest.ts';
import { tables } from '#lib/contract/tables.ts';
import type { RecordsStore } from '#scripts/records/records-store.ts';
import type { CubePeriods } from '#scripts/cubes/cube-periods.ts';
import { cubesOf } from '#scripts/cubes/index.ts';
import { runCube } from '#scripts/cubes/run-cube.ts';
import { readTimeLimits } from '#scripts/reference/read-time-limits.ts';
import type { Stage } from '#scripts/staging/open-stage.ts';
import { quoteName } from '#scripts/records/quote.ts';
import type { Progress } from './progress.ts';
import { copyTable } from '#scripts/writing/write-parquet.ts';
import { nameByContent } from '#scripts/writing/write-tables.ts';

/**
 * Count every cube whose records are there, over `records_<table>` of the store, and write it.
 *
 * @param stage where the cubes are brought together.
 * @param readable records tables that validation left.
 * @param progress hears of every query.
 */
export async function countCubes(
	stage: Stage,
	store: RecordsStore,
	dataset: Dataset & { level: DatasetLevel },
	readable: ReadonlySet<string>,
	periods: CubePeriods,
	folder: string,
	progress: Pick<Progress, 'begin' | 'step'>
): Promise<ManifestTable[]> {
	const { connection } = stage;
	const from = (name: string) => store.relation(`records_${name}`);
	const settings = {
		limits: await readTimeLimits(),
		tellsDevolution: readable.has('towns') && (await tellsDevolution(store, from('towns'))),
		publicityCounts: dataset.limits?.publicity_counts ?? true,
		dialect: store.dialect
	};
	const asked = cubesOf(dataset, settings)
		.filter(({ reads }) => reads.every((name) => readable.has(name)))
		.map((cube) => ({ cube, queries: cube.queries(from, periods) }));
	const total = asked.reduce((sum, { queries }) => sum + queries.length, 0);
	progress.begin('汇总 counting', total, () => connection.progress);
	for (const { cube, queries } of asked)
		await runCube(connection, cube, queries, (sql, columns) => {
			progress.step(cube.name);
			return store.bring(cube.name, sql, columns);
		});
	// One thread, so that the same rows always give the same bytes.
	await connection.run('SET threads = 1');
	const written: ManifestTable[] = [];
	for (const table of tables) {
		if (!asked.some(({ cube }) => cube.name === table.name)) continue;
		const counted = await connection.runAndReadAll(
			`SELECT count(*)::INTEGER FROM ${quoteName(table.name)}`
		);
		const rows = Number(counted.getRowsJS()[0]?.[0]);
		if (rows === 0) continue;
		const draft = join(folder, `${table.name}.parquet`);
		await copyTable(connection, table, draft);
		written.push(await nameByContent(table, draft, rows));
	}
	return written;
}

async function tellsDevolution(store: RecordsStore, towns: string): Promise<boolean> {
	const [row] = await store.ask('towns', `SELECT count(devolved_on) FROM ${towns} AS t`);
	return Number(row?.[0]) > 0;
}
