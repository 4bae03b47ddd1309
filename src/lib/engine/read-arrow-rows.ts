import { DataType, type Table } from 'apache-arrow';
import { AppError } from '#lib/errors.ts';
import type { Row, Value } from '#lib/queries/query-engine.ts';

/**
 * Plain objects out of what DuckDB-WASM answers, one a row, in its order.
 *
 * @throws {AppError} `engine/query-failed` naming the first column that is not text, a double or
 *   an integer of up to 32 bits: those would arrive as BigInt or as raw words.
 */
export function readArrowRows(table: Table): Row[] {
	const columns = table.schema.fields.map(({ name, type }, index) => {
		if (!isPlain(type))
			throw new AppError('engine/query-failed', {
				reason: `column ${name} is ${type}: cast it in the SQL`
			});
		return { name, vector: table.getChildAt(index) };
	});
	const rows: Row[] = [];
	for (let index = 0; index < table.numRows; index++) {
		const row: Row = {};
		for (const { name, vector } of columns) row[name] = (vector?.get(index) ?? null) as Value;
		rows.push(row);
	}
	return rows;
}

function isPlain(type: DataType): boolean {
	if (DataType.isInt(type)) return type.bitWidth <= 32;
	return DataType.isFloat(type) || DataType.isUtf8(type) || DataType.isNull(type);
}
