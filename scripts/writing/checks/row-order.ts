import { both, type CheckResult } from './check-result.ts';
import type { Inspected } from './inspected.ts';

/** Rows are sorted by the dimensions, and no two have the same. */
export async function checkRowOrder({ intact, query }: Inspected): Promise<CheckResult> {
	const failures: CheckResult['failures'] = [];
	let looked = 0;
	for (const { table, listed, file } of intact) {
		const key = `row(${table.dimensions.join(', ')})`;
		const [counts] = await query(
			`WITH placed AS (SELECT ${key} AS key, lag(${key}) OVER (ORDER BY file_row_number) AS before ` +
				`FROM read_parquet(${file}, file_row_number = true)) ` +
				`SELECT count(*)::INTEGER AS rows, count(*) FILTER (before > key)::INTEGER AS unsorted, ` +
				`(count(*) - count(DISTINCT key))::INTEGER AS repeated FROM placed`
		);
		looked += Number(counts?.['rows']);
		if (counts?.['unsorted'] !== 0)
			failures.push(
				both(
					`${listed.name}有${counts?.['unsorted']}行未按维度排序`,
					`${listed.name}: ${counts?.['unsorted']} rows are out of order`
				)
			);
		if (counts?.['repeated'] !== 0)
			failures.push(
				both(
					`${listed.name}有${counts?.['repeated']}行维度重复`,
					`${listed.name}: ${counts?.['repeated']} rows repeat the dimensions of another`
				)
			);
	}
	return { name: both('排序与唯一', 'order'), looked, failures };
}
