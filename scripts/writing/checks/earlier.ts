import { both, type CheckResult } from './check-result.ts';
import type { Inspected } from './inspected.ts';

/**
 * Against an earlier snapshot of the same dataset: no figure that was published is gone. Revised
 * figures are allowed; they are counted among those looked at.
 */
export async function checkAgainst(now: Inspected, earlier: Inspected): Promise<CheckResult> {
	const name = both(`与${earlier.name}比较`, `against ${earlier.name}`);
	if (now.manifest.dataset !== earlier.manifest.dataset) {
		const [a, b] = [now.manifest.dataset, earlier.manifest.dataset];
		const failure = both(`两者不是同一数据集：${a}、${b}`, `not the same dataset: ${a}, ${b}`);
		return { name, looked: 0, failures: [failure] };
	}
	const failures: CheckResult['failures'] = [];
	let looked = 0;
	for (const { table, file } of earlier.intact) {
		const same = now.intact.find((each) => each.table.name === table.name);
		const kept = same ? `read_parquet(${same.file})` : '(SELECT * FROM old LIMIT 0)';
		const key = table.dimensions.join(', ');
		const values = Object.keys(table.measures).map((measure) => `old.${measure} IS NOT NULL`);
		const wanted = values.length > 0 ? `WHERE ${values.join(' OR ')}` : '';
		const gone = Object.keys(table.measures).map(
			(measure) => `(old.${measure} IS NOT NULL AND new.${measure} IS NULL)`
		);
		const missing = ['new.ref_area IS NULL', ...gone].join(' OR ');
		const [counts] = await now.query(
			`WITH old AS (SELECT * FROM read_parquet(${file})), new AS (SELECT * FROM ${kept}) ` +
				`SELECT count(*)::INTEGER AS rows, count(*) FILTER (${missing})::INTEGER AS gone ` +
				`FROM old LEFT JOIN new USING (${key}) ${wanted}`
		);
		looked += Number(counts?.['rows']);
		if (counts?.['gone'] !== 0)
			failures.push(
				both(
					`${table.name}中曾公布的${counts?.['gone']}行已不在`,
					`${table.name}: ${counts?.['gone']} rows published earlier are gone`
				)
			);
	}
	return { name, looked, failures };
}
