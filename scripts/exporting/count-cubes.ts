import { join } from 'node:path';
import type { Dataset, DatasetLevel } from '#lib/contract/dataset.ts';
import type { ManifestTable } from '#lib/contract/manifest.ts';
import { tables } from '#lib/contract/tables.ts';
import type { CubePeriods } from '#scripts/cubes/cube-periods.ts';
import { cubesOf } from '#scripts/cubes/index.ts';
import { runCube } from '#scripts/cubes/run-cube.ts';
import { readTimeLimits } from '#scripts/reference/read-time-limits.ts';
import type { Stage } from '#scripts/staging/open-stage.ts';
import { quoteName } from '#scripts/staging/quote.ts';
import { copyTable } from '#scripts/writing/write-parquet.ts';
import { nameByContent } from '#scripts/writing/write-tables.ts';

/**
 * Count every cube whose records are there, over `records_<table>` of the stage, and write it.
 *
 * @param readable records tables that validation left.
 * @param progress hears the name of each cube before it is counted.
 */
export async function countCubes(
	stage: Stage,
	dataset: Dataset & { level: DatasetLevel },
	readable: ReadonlySet<string>,
	periods: CubePeriods,
	folder: string,
	progress: (cube: string) => void
): Promise<ManifestTable[]> {
	const { connection } = stage;
	const settings = { limits: await readTimeLimits(), dialect: 'duckdb' } as const;
	const cubes = cubesOf(dataset, settings).filter(({ reads }) =>
		reads.every((name) => readable.has(name))
	);
	const from = (name: string) => quoteName(`records_${name}`);
	for (const cube of cubes) {
		progress(cube.name);
		await runCube(connection, cube, from, periods);
	}
	// One thread, so that the same rows always give the same bytes.
	await connection.run('SET threads = 1');
	const written: ManifestTable[] = [];
	for (const table of tables) {
		if (!cubes.some(({ name }) => name === table.name)) continue;
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
