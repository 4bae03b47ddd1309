import { cubeGrains } from '#lib/contract/cube-grains.ts';
import { isOfGrain, rowKeyOf } from '#lib/contract/define-grain.ts';
import type { Table } from '#lib/contract/define-table.ts';
import { both, type CheckResult } from './check-result.ts';
import { isCounted, type Inspected } from './inspected.ts';

/** Every counted row is of exactly one grain of its table, and has figures in that grain's measures alone. */
export async function checkGrains(snapshot: Inspected): Promise<CheckResult> {
	const failures: CheckResult['failures'] = [];
	let looked = 0;
	for (const { table, file } of isCounted(snapshot) ? snapshot.intact : []) {
		if (!table.dimensions.includes('time_period')) continue;
		const grains = cubeGrains[table.name] ?? [];
		for (const row of await snapshot.query(kindsOfRowsSql(table, file))) {
			looked += Number(row['rows']);
			const key = rowKeyOf(table, row);
			const where = [key.time_period, key.ref_area, ...Object.values(key.codes)].join(' ');
			const [grain, ...others] = grains.filter((each) => isOfGrain(each, key));
			if (!grain || others.length > 0)
				failures.push(
					both(
						`${table.name}有${row['rows']}行（如${where}）不属于约定的任何一种汇总粒度，或属于多种`,
						`${table.name}: ${row['rows']} rows like ${where} are of ${grain ? 'several grains' : 'no grain'} of the contract`
					)
				);
			for (const measure of grain ? Object.keys(table.measures) : [])
				if (Number(row[measure]) > 0 && !grain?.measures.includes(measure))
					failures.push(
						both(
							`${table.name}.${measure}在“${grain?.name}”粒度上不应有数，却有${row[measure]}行有（如${where}）`,
							`${table.name}.${measure}: ${row[measure]} rows like ${where} have a figure that ${grain?.name} has not`
						)
					);
		}
	}
	return { name: both('汇总粒度', 'grains'), looked, failures };
}

/** Rows that differ only in which month (or quarter, or year) and which town they are about, as one. */
function kindsOfRowsSql(table: Table, file: string): string {
	const own = table.dimensions.slice(2);
	const given = Object.keys(table.measures).map(
		(measure) => `count(*) FILTER (${measure}_status <> 'M')::INTEGER AS ${measure}`
	);
	const kinds = [
		`regexp_replace(time_period, '[0-9]', '0', 'g')`,
		`regexp_replace(ref_area, '[0-9]', '0', 'g')`
	];
	return (
		`SELECT ${['min(time_period) AS time_period', 'min(ref_area) AS ref_area', ...own].join(', ')}, ` +
		`count(*)::INTEGER AS rows, ${given.join(', ')} FROM read_parquet(${file}) ` +
		`GROUP BY ${[...kinds, ...own].join(', ')} ORDER BY ${['1', '2', ...own].join(', ')}`
	);
}
