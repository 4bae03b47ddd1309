import { physicalColumns, type ColumnType } from '#lib/contract/define-table.ts';
import { tables } from '#lib/contract/tables.ts';
import { both, type CheckResult } from './check-result.ts';
import type { Inspected } from './inspected.ts';

/** How each type lies in the file. */
const STORED: Record<ColumnType, string> = {
	VARCHAR: 'BYTE_ARRAY UTF8 VARCHAR',
	INTEGER: 'INT32 INT_32 INTEGER',
	DOUBLE: 'DOUBLE - DOUBLE',
	'DECIMAL(18,2)': 'INT64 DECIMAL DECIMAL(18,2)'
};

/** Columns, their order and their types are the contract's, and files carry nothing else. */
export async function checkColumns({ manifest, intact, query }: Inspected): Promise<CheckResult> {
	const failures: CheckResult['failures'] = [];
	for (const { name } of manifest.tables)
		if (!tables.some((table) => table.name === name))
			failures.push(both(`数据约定中没有表${name}`, `the contract has no table ${name}`));
	for (const { table, listed, file } of intact) {
		const expected = physicalColumns(table);
		if (JSON.stringify(listed.columns) !== JSON.stringify(expected))
			failures.push(
				both(
					`清单中${listed.name}的列与数据约定不同`,
					`manifest.json: columns of ${listed.name} differ from the contract`
				)
			);
		const stored = await query(
			`SELECT name || ': ' || concat_ws(' ', type, coalesce(converted_type, '-'), duckdb_type) AS line ` +
				`FROM parquet_schema(${file}) WHERE type IS NOT NULL ORDER BY column_id`
		);
		const lines = stored.map(({ line }) => String(line));
		const wanted = expected.map(({ name, type }) => `${name}: ${STORED[type]}`);
		for (const line of wanted.filter((each, at) => lines[at] !== each))
			failures.push(
				both(`${listed.path}缺少或类型不符的列：${line}`, `${listed.path}: expected column ${line}`)
			);
		if (lines.length > wanted.length)
			failures.push(
				both(
					`${listed.path}多出${lines.length - wanted.length}列`,
					`${listed.path} has ${lines.length - wanted.length} more columns than the contract`
				)
			);
		const [extra] = await query(
			`SELECT count(*)::INTEGER AS entries FROM parquet_kv_metadata(${file})`
		);
		if (extra?.['entries'] !== 0)
			failures.push(
				both(`${listed.path}带有附加信息`, `${listed.path} carries key-value metadata`)
			);
		const [counted] = await query(
			`SELECT num_rows::INTEGER AS rows FROM parquet_file_metadata(${file})`
		);
		if (counted?.['rows'] !== listed.rows)
			failures.push(
				both(
					`${listed.path}有${counted?.['rows']}行，清单写${listed.rows}行`,
					`${listed.path} has ${counted?.['rows']} rows, the manifest says ${listed.rows}`
				)
			);
	}
	return { name: both('列与类型', 'columns'), looked: intact.length, failures };
}
