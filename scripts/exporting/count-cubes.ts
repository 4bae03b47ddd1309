import type { Dataset, DatasetLevel } from '#lib/contract/dataset.ts';
import type { RecordsStore } from '#scripts/records/records-store.ts';
import type { CubePeriods } from '#scripts/cubes/cube-periods.ts';
import type { Cube } from '#scripts/cubes/define-cube.ts';
import { cubesOf } from '#scripts/cubes/index.ts';
import { runCube } from '#scripts/cubes/run-cube.ts';
import { readTimeLimits } from '#scripts/reference/read-time-limits.ts';
import type { Stage } from '#scripts/staging/open-stage.ts';
import type { Progress } from './progress.ts';

/**
 * Count every cube whose records are there, over `records_<table>` of the store.
 *
 * @param stage where the cubes are brought together, a table each.
 * @param readable records tables that validation left.
 * @param progress hears of every query.
 * @returns those that were counted.
 */
export async function countCubes(
	stage: Stage,
	store: RecordsStore,
	dataset: Dataset & { level: DatasetLevel },
	readable: ReadonlySet<string>,
	periods: CubePeriods,
	progress: Pick<Progress, 'begin' | 'step'>
): Promise<Cube[]> {
	const { connection } = stage;
	const from = (name: string) => store.relation(`records_${name}`);
	const settings = {
		limits: await readTimeLimits(),
		tellsDevolution: readable.has('towns') && (await tellsDevolution(store, from('towns'))),
		publicityCounts: dataset.limits?.publicity_counts ?? true,
		dialect: store.dialect,
		readable
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
	return asked.map(({ cube }) => cube);
}

async function tellsDevolution(store: RecordsStore, towns: string): Promise<boolean> {
	const [row] = await store.ask('towns', `SELECT count(devolved_on) FROM ${towns} AS t`);
	return Number(row?.[0]) > 0;
}
