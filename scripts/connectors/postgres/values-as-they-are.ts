import type { RecordsTable } from '#scripts/records/define-records-table.ts';
import type { RecordsStore } from '#scripts/records/records-store.ts';
import { trimmed } from '#scripts/records/sql-dialect.ts';
import { cellReadings } from '#scripts/validation/cell-types.ts';
import { isCitizenNumber } from '#scripts/validation/typed-relation.ts';
import { quoteName } from '#scripts/staging/quote.ts';
import type { PostgresColumn } from './list-tables.ts';

const NUMBERS = /^(smallint|integer|bigint|numeric)$/;
const TEXTS = /^(text|character varying)$/;

/**
 * Which columns need no reading, because their type is the stored one and every cell reads as
 * itself. They are selected bare, so that the database may use what it knows of them: indices, and
 * above all how it is divided, without which it would not count where the rows lie.
 *
 * @returns SQL of the value by given name.
 */
export async function valuesAsTheyAre(
	ask: RecordsStore['ask'],
	relation: string,
	columns: readonly PostgresColumn[],
	table: RecordsTable,
	mapped: Readonly<Record<string, string>>
): Promise<Map<string, string>> {
	const tested = columns.flatMap((column) => {
		const name = mapped[column.name.trim()] ?? column.name.trim();
		const declared = table.columns[name];
		if (!declared) return [];
		const { stored, read } = cellReadings[declared.type];
		const value = valueOf(column, stored);
		if (value === undefined) return [];
		const [raw, text] = [column.text, trimmed(column.text)];
		const changed = [`${text} IS DISTINCT FROM ${raw}`];
		changed.push(`(${raw} IS NOT NULL AND ${read(raw, 'postgres')} IS NULL)`);
		if (name === 'person_id') changed.push(isCitizenNumber(raw, 'postgres'));
		return [{ name: column.name, value, changed: changed.join(' OR ') }];
	});
	if (tested.length === 0) return new Map();
	const counts = tested.map(({ changed }) => `count(*) FILTER (WHERE ${changed})`);
	const [row = []] = await ask(table.name, `SELECT ${counts.join(', ')} FROM ${relation}`);
	return new Map(
		tested.filter((_, at) => Number(row[at]) === 0).map(({ name, value }) => [name, value])
	);
}

function valueOf({ name, type, text }: PostgresColumn, stored: string): string | undefined {
	const column = quoteName(name);
	if (stored === 'VARCHAR') return TEXTS.test(type) ? column : text;
	if (stored === 'DATE') return type === 'date' ? column : undefined;
	if (NUMBERS.test(type)) return column;
	return type === 'boolean' ? `${column}::integer` : undefined;
}
