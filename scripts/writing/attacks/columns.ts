import { ruleBrokenBy } from '#lib/privacy/publication-rules.ts';
import { both, type CheckResult } from '../checks/check-result.ts';
import { isProtected } from '#scripts/protection/tables/read-counted.ts';
import type { Attacked } from './attacked.ts';

/** Hexadecimal, base64 or a UUID, as hashes and keys are written; citizen numbers. */
const KEY_LIKE =
	'^([0-9a-f]{12,}|[0-9A-F]{12,}|[A-Za-z0-9+/]{20,}={0,2}|[0-9a-f]{8}-[0-9a-f]{4}-.*|[0-9]{17}[0-9Xx])$';
/** A column with nearly as many values as rows names each of them. */
const NEARLY_ALL = 0.9;
const ENOUGH = 50;

/** Columns that hold extremes, percentiles, sums of days or sketches, by name or by type. */
export async function attackExtremes({ inspected }: Attacked): Promise<CheckResult> {
	const failures: CheckResult['failures'] = [];
	let looked = 0;
	for (const { listed, file } of inspected.intact)
		for (const { column_name, column_type } of await inspected.query(
			`SELECT column_name, column_type FROM (DESCRIBE SELECT * FROM read_parquet(${file}))`
		)) {
			looked += 1;
			const isSketch = /BLOB|\[\]|STRUCT|MAP|UNION/.test(String(column_type));
			if (isSketch || ruleBrokenBy(String(column_name)) === 6)
				failures.push(
					both(
						`${listed.name}.${column_name}是极值、分位数或概要结构`,
						`${listed.name}.${column_name} is an extreme, a percentile or a sketch`
					)
				);
		}
	return { name: both('极值与概要', 'extremes and sketches'), looked, failures };
}

/** Words that look like keys, and columns with a value of their own for nearly every row. */
export async function attackKeys({ inspected }: Attacked): Promise<CheckResult> {
	const failures: CheckResult['failures'] = [];
	let looked = 0;
	for (const { table, listed, file } of inspected.intact) {
		const columns = await inspected.query(
			`SELECT column_name FROM (DESCRIBE SELECT * FROM read_parquet(${file})) WHERE column_type = 'VARCHAR'`
		);
		for (const column of columns.map(({ column_name }) => String(column_name))) {
			const name = `"${column}"`;
			const [found] = await inspected.query(
				`SELECT count(DISTINCT ${name})::INTEGER AS values, count(*)::INTEGER AS rows, ` +
					`count(DISTINCT ${name}) FILTER (regexp_full_match(${name}, '${KEY_LIKE}'))::INTEGER AS keys ` +
					`FROM read_parquet(${file})`
			);
			looked += Number(found?.['values']);
			const rows = Number(found?.['rows']);
			const isKey =
				isProtected(table.name) && rows >= ENOUGH && Number(found?.['values']) >= NEARLY_ALL * rows;
			if (Number(found?.['keys']) > 0 || isKey)
				failures.push(
					both(
						`${listed.name}.${column}的值像编号或散列值`,
						`${listed.name}.${column} holds what looks like identifiers or hashes`
					)
				);
		}
	}
	return { name: both('编号与散列', 'identifiers and hashes'), looked, failures };
}

/** What a Parquet footer may carry beside its schema. */
export async function attackMetadata({ inspected }: Attacked): Promise<CheckResult> {
	const failures: CheckResult['failures'] = [];
	for (const { listed, file } of inspected.intact) {
		const [found] = await inspected.query(
			`SELECT count(*)::INTEGER AS entries FROM parquet_kv_metadata(${file})`
		);
		if (Number(found?.['entries']) > 0)
			failures.push(
				both(`${listed.path}带有附加元数据`, `${listed.path} carries key-value metadata`)
			);
	}
	return {
		name: both('附加元数据', 'key-value metadata'),
		looked: inspected.intact.length,
		failures
	};
}
