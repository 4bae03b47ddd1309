import { physicalColumns, type Status, type Table } from '#lib/contract/define-table.ts';
import type { AnswerSource } from '#lib/queries/query-metric.ts';
import type { QueryEngine } from '#lib/queries/query-engine.ts';

type Cell = string | number | null;

/**
 * The statement that creates a contract table from hand-written rows: dimensions first, then for
 * each measure its value and, where it is not `A`, its status as `[value, status]`. Sources are
 * numbered `s:1`, `s:2`, … in the order of the rows.
 */
export function createTable(table: Table, rows: readonly (Cell | [Cell, Status])[][]): string {
	const columns = physicalColumns(table).filter(({ role }) => role !== 'attribute');
	const dimensions = table.dimensions.length;
	const values = rows.map((row, at) => {
		const cells = row.flatMap((cell, place) => {
			if (place < dimensions) return [quote(cell as Cell)];
			const [value, status] = Array.isArray(cell) ? cell : [cell, 'A'];
			return [quote(value), quote(status), quote(`s:${at + 1}`)];
		});
		return `(${cells.join(', ')})`;
	});
	const definition = columns.map(({ name, type }) => `${name} ${type}`).join(', ');
	return `CREATE TABLE ${table.name} (${definition}); INSERT INTO ${table.name} VALUES ${values.join(', ')}`;
}

function quote(cell: Cell | undefined): string {
	if (cell === null || cell === undefined) return 'NULL';
	return typeof cell === 'number' ? String(cell) : `'${cell}'`;
}

/** A source with nothing shipped: every question goes to `engine`. */
export function sourceOver(
	engine: QueryEngine,
	parameters: AnswerSource['parameters'] = {},
	policy: AnswerSource['policy'] = null
): AnswerSource {
	return {
		dataset: 'fixture',
		snapshot: 'fixture-1',
		policy,
		parameters,
		shipped: {},
		engine: async () => engine
	};
}
