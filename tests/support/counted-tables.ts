import type { Dataset, DatasetLevel } from '#lib/contract/dataset.ts';
import { countRecords, type CountOptions } from '#scripts/exporting/count-records.ts';

/** What an export counts, before any of it is protected: by cube, its rows in order as text. */
export function countedTables(
	dataset: Dataset & { level: DatasetLevel },
	options: Pick<CountOptions, 'source' | 'staging' | 'today'> & Partial<CountOptions>
): Promise<{ tables: Record<string, string[]>; validation: unknown }> {
	return countRecords(
		dataset,
		{
			...{ period: undefined, rejects: undefined, isDryRun: false, say: () => undefined },
			...options
		},
		async ({ stage, cubes, validation }) => {
			const tables: Record<string, string[]> = {};
			for (const { name } of cubes) {
				const read = await stage.connection.runAndReadAll(`SELECT * FROM "${name}" ORDER BY ALL`);
				const rows = read.getRowObjectsJson().map((row) => Object.values(row).join(' '));
				if (rows.length > 0) tables[name] = rows;
			}
			return { tables, validation };
		}
	);
}
