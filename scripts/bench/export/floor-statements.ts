import { join } from 'node:path';
import type { Dataset, DatasetLevel } from '#lib/contract/dataset.ts';
import { shiftPeriod } from '#lib/calendar/period.ts';
import { cubePeriods } from '#scripts/cubes/cube-periods.ts';
import { cubesOf } from '#scripts/cubes/index.ts';
import { readTimeLimits } from '#scripts/reference/read-time-limits.ts';
import { recordsTable } from '#scripts/records/tables.ts';
import { quoteName, quoteText } from '#scripts/records/quote.ts';
import { FIRST_MONTH, MONTHS } from './province-size.ts';

/**
 * The least that any export of these records has to ask: whether keys are unique and references
 * found, and every cube, with the very queries that the export sends.
 *
 * @param tables records tables in `folder`, each a folder of Parquet.
 * @returns SQL for DuckDB alone, in order.
 */
export async function floorStatements(
	dataset: Dataset & { level: DatasetLevel },
	folder: string,
	tables: readonly string[]
): Promise<string[]> {
	const views = tables.map(
		(name) =>
			`CREATE VIEW ${quoteName(name)} AS FROM read_parquet(${quoteText(join(folder, name, '*.parquet'))})`
	);
	const periods = cubePeriods(FIRST_MONTH, shiftPeriod(FIRST_MONTH, MONTHS - 1));
	const settings = {
		limits: await readTimeLimits(),
		publicityCounts: true,
		tellsDevolution: true,
		dialect: 'duckdb',
		readable: new Set(tables)
	} as const;
	const cubes = cubesOf(dataset, settings).filter(({ reads }) =>
		reads.every((name) => tables.includes(name))
	);
	const counts = cubes.flatMap((cube) => cube.queries(quoteName, periods).map(({ sql }) => sql));
	return [...views, ...tables.flatMap(checksOf(tables)), ...counts];
}

const checksOf =
	(tables: readonly string[]) =>
	(name: string): string[] => {
		const { key, columns } = recordsTable(name);
		const from = quoteName(name);
		const unique =
			key.length > 0
				? [
						`SELECT (SELECT count(*) FROM ${from}) - count(*) AS repeated ` +
							`FROM (SELECT DISTINCT ${key.join(', ')} FROM ${from})`
					]
				: [];
		const found = Object.entries(columns).flatMap(([column, { refers }]) => {
			const [table = '', other = ''] = refers?.split('.') ?? [];
			return tables.includes(table)
				? [
						`SELECT count(*) AS unknown FROM ${from} AS r ` +
							`ANTI JOIN ${quoteName(table)} AS k ON k.${other} = r.${column} WHERE r.${column} IS NOT NULL`
					]
				: [];
		});
		return [...unique, ...found];
	};
